import { useLocale, useTranslations } from "next-intl";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { nextPromise } from "#domain/public/where-it-stands.ts";
import { PromiseWords } from "./promise-words.tsx";

/** What is promised next, how many days are left, and whether the promised day ever moved. */
export function NextPromise({ view }: { view: ProjectView }) {
  const t = useTranslations("standing");
  const locale = useLocale();
  const promise = nextPromise(view);
  if (promise === null) return view.finished ? null : t("noPromise");
  return (
    <>
      {t("promise", { what: nameInPlan(promise)[locale] })} <PromiseWords milestone={promise} />
      {t("stop")}
    </>
  );
}
