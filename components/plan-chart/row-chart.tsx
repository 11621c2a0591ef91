"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { dayNumberOf } from "#domain/calendar/calendar-day.ts";
import { projectSpan } from "#domain/calendar/day-span.ts";
import type { LinkArrow, LinkTrunk, PictureStrip } from "#domain/plan-chart/picture-layout.ts";
import type { PictureRow } from "#domain/plan-chart/plan-picture.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./row-chart.module.css";
import { useDrawn, useSheet } from "./sheet-context.ts";

type Props = {
  row: number;
  /** What the row is called. */
  word: string;
};

/** The chart of one row of a plan: its bar and deadline, and the links that run through it. */
export const RowChart = memo(Strip);

function Strip({ row, word }: Props) {
  const strip = useDrawn((sheet) => sheet.strip(row));
  if (!strip) return null;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the bar in it has a name, the rest is for the eye
    <svg className={styles.strip} width="100%" height="100%" data-strip={row}>
      <use href="#plan-grid" />
      {strip.trunks.map(drawTrunk)}
      {strip.arrows.map(drawArrow)}
      {strip.deadline ? (
        <use
          href={strip.deadline.isMissed ? "#plan-missed" : "#plan-deadline"}
          x={`${strip.deadline.x}%`}
          y="50%"
        />
      ) : null}
      {strip.span && strip.bar ? <Bar word={word} span={strip.span} bar={strip.bar} /> : null}
    </svg>
  );
}

const heights = { all: ["0", "100%"], upper: ["0", "50%"], lower: ["50%", "100%"] } as const;

function drawTrunk({ x, part, isCritical }: LinkTrunk) {
  const [y1, y2] = heights[part];
  return (
    <line
      key={`${x} ${part} ${isCritical}`}
      className={isCritical ? styles.criticalLink : styles.link}
      x1={`${x}%`}
      x2={`${x}%`}
      y1={y1}
      y2={y2}
    />
  );
}

function drawArrow({ fromX, toX, head, isCritical }: LinkArrow) {
  const name = isCritical ? styles.criticalLink : styles.link;
  return (
    <g key={`${fromX} ${toX} ${head} ${isCritical}`} className={name}>
      <line x1={`${fromX}%`} x2={`${toX}%`} y1="50%" y2="50%" />
      <use href={`#plan-${head}`} x={`${toX}%`} y="50%" />
    </g>
  );
}

type BarProps = { word: string; span: PictureRow; bar: NonNullable<PictureStrip["bar"]> };

/** With a script a bar is moved by keys and by the pointer; without one it is a picture. */
function Bar({ word, span, bar }: BarProps) {
  const t = useTranslations("planChart");
  const { isLive } = useSheet();
  const words = useBarWords(span);
  const end = bar.x + bar.width;
  const role = isLive
    ? {
        ...({ role: "slider", tabIndex: 0 } as const),
        "aria-label": t("bar", { row: word }),
        "aria-valuemin": dayNumberOf(projectSpan.from),
        "aria-valuemax": dayNumberOf(projectSpan.to),
        "aria-valuenow": dayNumberOf(span.startOn),
        "aria-valuetext": words,
      }
    : ({ role: "img", "aria-label": `${t("bar", { row: word })} ${words}` } as const);
  const isMoment = span.duration === 0;
  return (
    <g
      {...role}
      className={span.isCritical ? styles.criticalBar : styles.bar}
      data-bar={span.row}
      id={`bar-${span.row}`}
    >
      <g data-hold="both">
        {isMoment ? (
          <use href="#plan-moment" x={`${bar.x}%`} y="50%" />
        ) : (
          <rect className={styles.body} x={`${bar.x}%`} width={`${bar.width}%`} y="50%" />
        )}
      </g>
      {isLive ? <Holds end={end} {...bar} isMoment={isMoment} /> : null}
      <text
        className={styles.words}
        x={bar.x > 50 ? `${end}%` : `${bar.x}%`}
        y="50%"
        textAnchor={bar.x > 50 ? "end" : "start"}
      >
        {words}
      </text>
    </g>
  );
}

type HoldsProps = { x: number; end: number; isMoment: boolean };

/** What the pointer takes hold of beside the bar itself: its ends, and the beginning of a link. */
function Holds({ x, end, isMoment }: HoldsProps) {
  return (
    <>
      {isMoment ? null : (
        <>
          <rect className={styles.startHold} x={`${x}%`} y="50%" data-hold="start" />
          <rect className={styles.finishHold} x={`${end}%`} y="50%" data-hold="finish" />
        </>
      )}
      <circle className={styles.linkHold} cx={`${end}%`} cy="50%" r="5" data-hold="link" />
    </>
  );
}

/** Its days and length, and whether the finish of the plan depends on it. */
function useBarWords({ startOn, finishOn, duration, isCritical, totalFloat }: PictureRow): string {
  const t = useTranslations("planChart");
  const { sheet } = useSheet();
  const locale = useLocale();
  const on = formatDay(startOn, locale);
  const days =
    duration === 0
      ? t("moment", { on })
      : t(`days.${sheet.arithmetic().unit}`, {
          from: on,
          to: formatDay(finishOn, locale),
          days: duration,
        });
  if (totalFloat !== null && totalFloat < 0) return t("late", { days });
  return isCritical ? t("critical", { days }) : days;
}
