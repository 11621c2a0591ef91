import { useLocale, useTranslations } from "next-intl";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";

type Props = {
  report: ReportFact;
  /** The address named an older one of the same chain. */
  isLater: boolean;
};

/** Which report is corrected, and what the leader said when returning it. */
export function CorrectedReport({ report, isLater }: Props) {
  const t = useTranslations("report");
  const locale = useLocale();
  const { review, percent, asOfOn } = report;
  return (
    <>
      {isLater ? <p>{t("correctingLater")}</p> : null}
      <p>
        {t("correcting", {
          asOf: formatDay(asOfOn, locale),
          percent: formatNumber(percent, locale),
        })}
      </p>
      {review?.decision === "returned" && review.comment ? (
        <p>
          <strong>{t("returnedWith", { comment: review.comment })}</strong>
        </p>
      ) : null}
    </>
  );
}
