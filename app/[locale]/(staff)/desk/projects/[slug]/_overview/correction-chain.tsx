import { useLocale, useTranslations } from "next-intl";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "../../../_frame/desk.module.css";

type Props = { view: ProjectView; report: ReportFact };

/** Which report this one replaced, and which replaced it. */
export function CorrectionChain({ view, report }: Props) {
  const t = useTranslations("report");
  const locale = useLocale();
  const reports = view.facts.reports;
  const older = reports.find(({ id }) => id === report.correctsId);
  const newer = reports.find(({ correctsId }) => correctsId === report.id);
  const words = ({ asOfOn, percent }: ReportFact) => ({
    asOf: formatDay(asOfOn, locale),
    percent: formatNumber(percent, locale),
  });
  return (
    <>
      {older ? (
        <p className={styles.quiet}>
          <a href={`#report-${older.id}`}>{t("corrects", words(older))}</a>
        </p>
      ) : null}
      {newer ? (
        <p className={styles.quiet}>
          <a href={`#report-${newer.id}`}>{t("correctedBy", words(newer))}</a>
        </p>
      ) : null}
    </>
  );
}
