import { useLocale, useTranslations } from "next-intl";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { type Standing, whereItStands } from "#domain/public/where-it-stands.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";

type Props = {
  view: ProjectView;
  /** In a list: the day of the report stands on the page of the project. */
  isShort?: boolean;
};

/** Where a project stands, in one sentence: what is being done, and how far it is by whose word. */
export function StandingSentence({ view, isShort = false }: Props) {
  const t = useTranslations("standing");
  const said = useStandingWords(whereItStands(view));
  return (
    <>
      {said}
      {view.finished ? null : (
        <>
          {t("separator")}
          <ProgressWords view={view} isShort={isShort} />
        </>
      )}
      {t("stop")}
    </>
  );
}

function useStandingWords(standing: Standing): string {
  const t = useTranslations("standing");
  const locale = useLocale();
  switch (standing.kind) {
    case "doing": {
      const names = standing.names.slice(0, 2).map((name) => name[locale]);
      return t("doing", {
        names: names.join(t("and")),
        more: standing.names.length - names.length,
      });
    }
    case "between":
      return t("between", { done: standing.done[locale], next: standing.next[locale] });
    default:
      return t(standing.kind);
  }
}

/** The percent beside what the plan has for its day, to a tenth. */
function ProgressWords({ view: { reported }, isShort }: Required<Props>) {
  const t = useTranslations("standing");
  const locale = useLocale();
  if (reported === null) return t("noPercent");
  const figure = (value: number) => formatNumber(Math.round(value * 10) / 10, locale);
  const percent = figure(reported.percent);
  if (reported.asOfOn === null) return t("percentUndated", { percent });
  const day = { on: formatDay(reported.asOfOn, locale), isShort: String(isShort) };
  if (reported.planned === null) return t("percent", { percent, ...day });
  return t("percentBesidePlan", { percent, planned: figure(reported.planned), ...day });
}
