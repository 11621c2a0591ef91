import { useLocale, useTranslations } from "next-intl";
import { formatPercent, rate } from "#domain/core/rate.ts";
import type { SigningDay } from "#domain/household/signing/signing-chart.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./signing-table.module.css";

type Props = { days: readonly SigningDay[]; households: number };

/** The table behind the drawing: every day that had a signature. */
export function SigningTable({ days, households }: Props) {
  const t = useTranslations("counts.chart");
  const locale = useLocale();
  if (days.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{t("table")}</summary>
      <p>{t("tableLead")}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("day")}</th>
            <th scope="col">{t("signedOn")}</th>
            <th scope="col">{t("signedBy")}</th>
            <th scope="col">{t("rate")}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ on, signed, total }) => (
            <tr key={on}>
              <th scope="row">{formatDay(on, locale, "short")}</th>
              <td>{signed}</td>
              <td>{total}</td>
              <td>{formatPercent(rate(total, households))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
