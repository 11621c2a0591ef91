import { daysBetween } from "#domain/calendar/calendar-day.ts";
import type { DaySpan } from "#domain/calendar/day-span.ts";
import { type DayEvent, dayEvents } from "#domain/timeline/eventful-days.ts";
import { marksPath, type SliderMarks } from "./day-slider.ts";
import styles from "./timeline-page.module.css";

type Props = {
  marks: SliderMarks;
  days: DaySpan;
  names: Readonly<Record<DayEvent, string>>;
};

/**
 * Under the slider a mark for each day on which something happened, the higher the seldomer. What
 * happened on a day is said with the day; here it is for the eye alone.
 */
export function SliderTicks({ marks, days, names }: Props) {
  const length = Math.max(1, daysBetween(days.from, days.to));
  return (
    <svg
      className={styles.marks}
      viewBox={`0 0 ${length} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {dayEvents.map((event) => (
        <path key={event} className={styles[event]} d={marksPath(event, marks[event])}>
          <title>{names[event]}</title>
        </path>
      ))}
    </svg>
  );
}
