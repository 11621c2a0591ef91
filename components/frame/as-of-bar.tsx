import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { startOfMonth } from "#domain/calendar/calendar-period.ts";
import { firstReplayDay, type RequestedDay } from "#domain/calendar/requested-day.ts";
import { mondayBefore } from "#domain/portfolio/portfolio-changes.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./as-of-bar.module.css";

type Props = {
  day: RequestedDay;
  /** This page on another day; `null` is today. */
  hrefOn: (on: IsoDate | null) => string;
  /** Where the date field is sent, and what goes with it. */
  action: string;
  kept: readonly { name: string; value: string }[];
};

/** The day a page is drawn for, and the ways to another: links and a GET form, so no script. */
export function AsOfBar({ day, hrefOn, action, kept }: Props) {
  const t = useTranslations("day");
  const locale = useLocale();
  const { asOf, isReplay, problem } = day;
  const on = formatDay(asOf, locale);
  const ways = <DayLinks day={day} hrefOn={hrefOn} action={action} kept={kept} />;
  return (
    <aside className={isReplay ? styles.replay : styles.today} aria-label={t("label")}>
      {problem ? <ProblemNotice day={day} problem={problem} /> : null}
      {isReplay ? (
        <>
          <p className={styles.said}>
            <strong>{t("replay", { on })}</strong>{" "}
            <span className={styles.act}>{t("actToday")}</span>{" "}
            <a className={styles.back} href={hrefOn(null)}>
              {t("backToToday")}
            </a>
          </p>
          {ways}
        </>
      ) : (
        <details className={styles.choice} open={problem !== null}>
          <summary>
            <span className="visually-hidden">{t("today", { on })}</span>{" "}
            <span className={styles.choose}>{t("choose")}</span>
          </summary>
          {ways}
        </details>
      )}
    </aside>
  );
}

function DayLinks({ day: { asOf, businessDate }, hrefOn, action, kept }: Props) {
  const t = useTranslations("day");
  return (
    <div className={styles.ways}>
      <form className={styles.form} action={action} method="get">
        {kept.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label className={styles.field}>
          <span>{t("field")}</span>
          <input
            key={asOf}
            type="date"
            name="on"
            min={firstReplayDay}
            max={businessDate}
            defaultValue={asOf}
          />
        </label>
        <button type="submit">{t("submit")}</button>
      </form>
      <ul className={styles.steps}>
        {stepsFrom(asOf, businessDate).map(({ name, on }) => (
          <li key={name}>
            <a href={hrefOn(on === businessDate ? null : on)}>
              {t(`step.${name}`)} <StepDay on={on} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function StepDay({ on }: { on: IsoDate }) {
  const locale = useLocale();
  return <time dateTime={on}>{formatDay(on, locale, "short")}</time>;
}

/** Only the days that may be looked at; Mondays and firsts go on further back each time. */
function stepsFrom(asOf: IsoDate, businessDate: IsoDate) {
  const steps = [
    { name: "dayBefore", on: addDays(asOf, -1) },
    { name: "dayAfter", on: addDays(asOf, 1) },
    { name: "monday", on: mondayBefore(asOf) },
    { name: "monthStart", on: startOfMonth(addDays(asOf, -1)) },
  ] as const;
  return steps.filter(({ on }) => on >= firstReplayDay && on <= businessDate);
}

type ProblemProps = { day: RequestedDay; problem: NonNullable<RequestedDay["problem"]> };

function ProblemNotice({ day: { businessDate }, problem }: ProblemProps) {
  const t = useTranslations("day.problem");
  const locale = useLocale();
  const range = {
    first: formatDay(firstReplayDay, locale),
    last: formatDay(businessDate, locale),
  };
  return (
    <Notice
      tone="info"
      title={
        problem.code === "noDay"
          ? t("noDay", range)
          : t(problem.code, { ...range, on: formatDay(problem.on, locale) })
      }
    />
  );
}
