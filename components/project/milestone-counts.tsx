import { useLocale, useTranslations } from "next-intl";
import type { MilestoneLedger } from "#domain/portfolio/milestone-ledger.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./deadline-words.module.css";
import { HouseholdCount } from "./household-count.tsx";

/** The figures that speak of one milestone of the ledger, each with what it counts. */
export function MilestoneCounts({ ledger }: { ledger: MilestoneLedger }) {
  const t = useTranslations("milestone.counted");
  const metricName = useTranslations("relocation.metric");
  const locale = useLocale();
  const { counts, recordedPercent, reportedPercent } = ledger;
  const percents = [
    recordedPercent === null
      ? ""
      : t("recorded", { percent: formatNumber(recordedPercent, locale) }),
    reportedPercent === null
      ? ""
      : t("reported", { percent: formatNumber(reportedPercent, locale) }),
  ].filter(Boolean);
  return (
    <>
      {counts.map(({ metric, count }) => (
        <span key={metric} className={styles.block}>
          {t("households", { metric: metricName(metric) })} <HouseholdCount count={count} />
        </span>
      ))}
      {percents.map((said) => (
        <span key={said} className={styles.block}>
          {said}
        </span>
      ))}
    </>
  );
}
