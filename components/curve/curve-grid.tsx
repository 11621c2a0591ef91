import { useLocale, useTranslations } from "next-intl";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { TimelineTick } from "#domain/chart/timeline-tick.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./curve-chart.module.css";
import { axisRow, besidePlace, plotBottom, plotTop, plotY, rowHeight } from "./curve-dimensions.ts";

const levels = [0, 25, 50, 75, 100];

type Props = { ticks: readonly TimelineTick[]; today: number; asOf: IsoDate };

/** Percent lines, years and quarters, and the day looked at. */
export function CurveGrid({ ticks, today, asOf }: Props) {
  const t = useTranslations("curve");
  const locale = useLocale();
  return (
    <g>
      {levels.map((level) => (
        <g key={level}>
          <line
            className={level === 0 ? styles.axis : styles.rule}
            x1="0"
            x2="100%"
            y1={plotY(100 - level)}
            y2={plotY(100 - level)}
          />
          <text className={styles.level} x="0" y={plotY(100 - level) - 4}>
            {level}%
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <Tick key={`${tick.kind} ${tick.on}`} tick={tick} />
      ))}
      <line
        className={styles.today}
        x1={`${today}%`}
        x2={`${today}%`}
        y1={plotTop - 2 * rowHeight}
        y2={plotBottom}
      />
      <text className={styles.todayName} {...besidePlace(today)} y={rowHeight - 4}>
        {t("today", { on: formatDay(asOf, locale) })}
      </text>
    </g>
  );
}

function Tick({ tick }: { tick: TimelineTick }) {
  const t = useTranslations("timeline");
  const { x, on, kind, level } = tick;
  const name =
    kind === "year"
      ? t("year", { year: on.slice(0, 4) })
      : t("quarter", { quarter: Math.ceil(Number(on.slice(5, 7)) / 3) });
  const isMajor = level === "major";
  return (
    <g>
      <line
        className={isMajor ? styles.major : styles.rule}
        x1={`${x}%`}
        x2={`${x}%`}
        y1={plotTop}
        y2={isMajor ? axisRow + rowHeight - 2 : axisRow - 2}
      />
      <text
        className={isMajor ? styles.majorName : styles.level}
        x={`${x}%`}
        dx="4"
        y={isMajor ? axisRow + rowHeight - 6 : axisRow - 5}
      >
        {name}
      </text>
    </g>
  );
}
