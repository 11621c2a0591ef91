import { useLocale, useTranslations } from "next-intl";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { SigningChartLayout } from "#domain/household/signing/signing-chart.ts";
import { formatDay, formatMonth } from "#i18n/format-day.ts";
import styles from "./signing-chart.module.css";
import {
  barsHeight,
  barsTop,
  besideSigningPlace,
  signingChartHeight,
  signingRowHeight,
  totalTop,
  totalY,
} from "./signing-dimensions.ts";

type Props = {
  layout: SigningChartLayout;
  households: number;
  threshold: { percent: number; target: number };
  asOf: IsoDate;
  toOn: IsoDate | null;
};

/** Both plots with their scales, the months, the threshold, and the days that matter. */
export function SigningGrid({ layout, households, threshold, asOf, toOn }: Props) {
  const t = useTranslations("counts.chart");
  const locale = useLocale();
  const bottom = barsTop + barsHeight;
  return (
    <g>
      {layout.ticks
        .filter(({ level }) => level === "minor")
        .map(({ x, on }) => (
          <g key={on}>
            <line className={styles.rule} x1={`${x}%`} x2={`${x}%`} y1={totalTop} y2={bottom} />
            <text className={styles.quiet} x={`${x}%`} dx="3" y={signingChartHeight - 4}>
              {formatMonth(on, locale)}
            </text>
          </g>
        ))}
      <Level y={totalY(0)} words={t("total", { count: households })} />
      <Level y={totalY(100)} isAxis />
      <Level y={barsTop} words={t("daily", { count: layout.most })} />
      <Level y={bottom} isAxis />
      <line
        className={styles.threshold}
        x1="0"
        x2="100%"
        y1={totalY(layout.threshold)}
        y2={totalY(layout.threshold)}
      />
      <text
        className={styles.name}
        x="0"
        dx="40"
        y={totalY(layout.threshold) + signingRowHeight - 4}
      >
        {t("threshold", threshold)}
      </text>
      <Day
        x={layout.today}
        row={1}
        words={t("today", { on: formatDay(asOf, locale) })}
        look="today"
      />
      {layout.closing === null || toOn === null ? null : (
        <Day
          x={layout.closing}
          row={2}
          words={t("closing", { on: formatDay(toOn, locale) })}
          look="closing"
        />
      )}
    </g>
  );
}

function Level({ y, words, isAxis }: { y: number; words?: string; isAxis?: boolean }) {
  return (
    <g>
      <line className={isAxis ? styles.axis : styles.rule} x1="0" x2="100%" y1={y} y2={y} />
      {words ? (
        <text className={styles.quiet} x="0" y={y - 4}>
          {words}
        </text>
      ) : null}
    </g>
  );
}

type DayProps = { x: number; row: number; words: string; look: "today" | "closing" };

function Day({ x, row, words, look }: DayProps) {
  return (
    <g className={styles[look]}>
      <line
        x1={`${x}%`}
        x2={`${x}%`}
        y1={row * signingRowHeight - signingRowHeight + 2}
        y2={barsTop + barsHeight}
      />
      <text {...besideSigningPlace(x)} y={row * signingRowHeight - 4}>
        {words}
      </text>
    </g>
  );
}
