import { useLocale, useTranslations } from "next-intl";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./demo-banner.module.css";

type Props = {
  businessDate: IsoDate;
  /** Whether a demo date is set; else the business date is today and says so quietly. */
  isDemo: boolean;
};

/** The day every figure on the page is computed for; a landmark, since it stands outside main. */
export function DemoBanner({ businessDate, isDemo }: Props) {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <aside aria-label={t("businessDate")} className={isDemo ? styles.demo : styles.quiet}>
      {t(isDemo ? "demoDate" : "businessDate")}{" "}
      <time dateTime={businessDate}>{formatDay(businessDate, locale)}</time>
      {isDemo ? <> · {t("demoNotice")}</> : null}
    </aside>
  );
}
