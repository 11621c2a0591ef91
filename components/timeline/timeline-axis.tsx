import { useTranslations } from "next-intl";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { TimelineScale } from "#domain/timeline-scale.ts";
import { At } from "./at.tsx";
import styles from "./drawing.module.css";
import { tickLabel } from "./tick-label.ts";

type Props = { scale: TimelineScale; asOf: IsoDate; todayX: number | null };

/** The head of the drawing: years, the columns under them, and the day looked at. */
export function TimelineAxis({ scale, asOf, todayX }: Props) {
  const t = useTranslations("timeline");
  const [, month, day] = asOf.split("-").map(Number);
  return (
    <svg className={styles.axis} width="100%" height="52" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <At key={`${tick.level} ${tick.on}`} x={tick.x}>
          {tick.level === "major" ? (
            <>
              <path className={styles.majorRule} d="M0 0v52" />
              <text className={styles.majorLabel} x="5" y="14">
                {tickLabel(tick, t)}
              </text>
            </>
          ) : (
            <>
              <path className={styles.minorRule} d="M0 20v32" />
              <text className={styles.minorLabel} x="5" y="32">
                {tickLabel(tick, t)}
              </text>
            </>
          )}
        </At>
      ))}
      {todayX === null ? null : (
        <At x={todayX}>
          <path className={styles.todayTag} d="M-4 46h8L0 52Z" />
          <text
            className={styles.todayLabel}
            x={todayX > 50 ? -7 : 7}
            y="50"
            textAnchor={todayX > 50 ? "end" : "start"}
          >
            {t("dayOfMonth", { month: month ?? "", day: day ?? "" })}
          </text>
        </At>
      )}
    </svg>
  );
}
