import { useFormatter, useLocale, useTranslations } from "next-intl";
import { SyntheticTag } from "#components/synthetic-tag.tsx";
import type { ProjectView } from "#domain/project-view.ts";
import { leadersOf } from "./timeline-query.ts";

/** Who is in charge of a project now. */
export function LeaderNames({ view }: { view: ProjectView }) {
  const t = useTranslations("project");
  const locale = useLocale();
  const format = useFormatter();
  const leaders = leadersOf(view);
  if (leaders.length === 0) return t("noUnit");
  return (
    <>
      {format.list(leaders.map(({ name }) => name[locale]))}{" "}
      {leaders.some(({ synthetic }) => synthetic) ? <SyntheticTag /> : null}
    </>
  );
}
