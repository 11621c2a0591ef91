import { useLocale, useTranslations } from "next-intl";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./deadline-words.module.css";

/** A deadline as it was set: its own words, then the days it speaks of and how exactly. */
export function DeadlineWords({ deadline }: { deadline: DeadlineFact | null }) {
  const t = useTranslations("deadline");
  const locale = useLocale();
  if (deadline === null) return <span className={styles.quiet}>{t("none")}</span>;
  const { from, to, precision, label } = deadline;
  return (
    <>
      <b className={styles.label}>{label[locale]}</b>
      <span className={styles.quiet}>
        {to === null
          ? t("noLastDay")
          : from === null
            ? t("until", { to: formatDay(to, locale) })
            : from === to
              ? formatDay(to, locale)
              : t("interval", { from: formatDay(from, locale), to: formatDay(to, locale) })}
        {precision === "none" ? null : ` · ${t(`precision.${precision}`)}`}
      </span>
    </>
  );
}
