import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./place-table.module.css";

/** By how many points a rate changed on the day; nothing where it did not. */
export function RateGain({ points }: { points: number | null }) {
  const t = useTranslations("counts.rates");
  const locale = useLocale();
  if (points === null || points === 0) return null;
  const sign = points > 0 ? "+" : "−";
  const size = formatNumber(Math.abs(points), locale);
  return (
    <span className={styles.today}>
      <span aria-hidden="true">{`${sign}${size}`}</span>
      <span className="visually-hidden">{t(points > 0 ? "rose" : "fell", { points: size })}</span>
    </span>
  );
}
