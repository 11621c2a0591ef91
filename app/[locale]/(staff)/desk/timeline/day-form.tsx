import { useTranslations } from "next-intl";
import type { DaySpan } from "#domain/calendar/day-span.ts";
import styles from "./timeline-page.module.css";
import { type TimelineQuery, timelineQuery } from "./timeline-query.ts";

type Props = { path: string; query: TimelineQuery; asOf: string; days: DaySpan };

/** What the slider does, without a script: a date and a button. */
export function DayForm({ path, query, asOf, days }: Props) {
  const t = useTranslations("desk.timeline");
  return (
    <form className={styles.dayForm} action={path} method="get">
      {timelineQuery.entries({ ...query, on: null }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        {t("dayShown")}{" "}
        <input key={asOf} type="date" name="on" min={days.from} max={days.to} defaultValue={asOf} />
      </label>
      <button type="submit">{t("showDay")}</button>
    </form>
  );
}
