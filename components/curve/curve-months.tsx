import { useLocale, useTranslations } from "next-intl";
import { Percent } from "#components/ui/percent.tsx";
import { Section } from "#components/ui/section.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { CurveMonth } from "#domain/portfolio/project-curve.ts";
import { formatDay, formatMonth } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./curve-months.module.css";

type Props = { months: readonly CurveMonth[]; asOf: IsoDate };

/** The table behind the curves, narrow enough for a phone: planned, reported and the difference. */
export function CurveMonths({ months, asOf }: Props) {
  const t = useTranslations("curve.months");
  if (months.length === 0) return null;
  return (
    <Section title={t("title")} lead={t("lead")}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("month")}</th>
            <th scope="col">{t("planned")}</th>
            <th scope="col">{t("reported")}</th>
            <th scope="col">{t("difference")}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <Month key={month.on} month={month} isToday={month.on === asOf} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Month({ month, isToday }: { month: CurveMonth; isToday: boolean }) {
  const t = useTranslations("curve.months");
  const site = useTranslations("site");
  const locale = useLocale();
  const { on, planned, reported, difference } = month;
  const name = formatMonth(on, locale);
  const short = (day: IsoDate) => formatDay(day, locale, "short");
  return (
    <tr className={isToday ? styles.today : undefined}>
      <th scope="row">{isToday ? t("today", { month: name, on: short(on) }) : name}</th>
      <td>
        <Percent value={planned} />
      </td>
      <td>
        <Percent value={reported?.percent ?? null} />
        {reported ? (
          <span className={styles.on}>{t("reportedOn", { on: short(reported.on) })}</span>
        ) : null}
      </td>
      <td>{difference === null ? site("none") : formatNumber(difference, locale)}</td>
    </tr>
  );
}
