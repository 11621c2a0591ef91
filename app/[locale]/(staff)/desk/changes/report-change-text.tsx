import { useLocale, useTranslations } from "next-intl";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { ProjectChange } from "#domain/portfolio/portfolio-changes.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";

type ReportChange = Extract<
  ProjectChange,
  { code: "reportFiled" | "reportApproved" | "reportReturned" }
>;

type Props = { change: ReportChange; view: ProjectView };

/** A report that was filed, approved or returned: by whom, on which day, of which percent. */
export function ReportChangeText({ change, view }: Props) {
  const { synthetic } = change.report;
  const sentence = useSentence({ change, view });
  return (
    <>
      {sentence} {synthetic ? <SyntheticTag /> : null}
    </>
  );
}

function useSentence({ change: { code, report }, view }: Props): string {
  const t = useTranslations("changes");
  const locale = useLocale();
  const { review } = report;
  const what = {
    percent: formatNumber(report.percent, locale),
    asOf: formatDay(report.asOfOn, locale),
  };
  if (code === "reportFiled" || review === null) {
    const filed = {
      ...what,
      person: report.reporter,
      on: formatDay(report.reportedOn, locale),
    };
    const old = view.facts.reports.find(({ id }) => id === report.correctsId);
    return old
      ? t("reportCorrected", { ...filed, old: formatNumber(old.percent, locale) })
      : t("reportFiled", filed);
  }
  const answer = { ...what, person: review.reviewer, on: formatDay(review.on, locale) };
  return code === "reportApproved"
    ? t("reportApproved", answer)
    : t("reportReturned", { ...answer, comment: review.comment ?? "" });
}
