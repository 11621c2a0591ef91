"use client";

import { useTranslations } from "next-intl";
import { tickLabel } from "#components/timeline/tick-label.ts";
import { todayX } from "#domain/timeline/timeline-layout.ts";
import styles from "./chart-axis.module.css";
import { useDrawn, useSheet } from "./sheet-context.ts";

/** The head of the chart: its columns in words, today, and the shapes that every row uses. */
export function ChartAxis() {
  const t = useTranslations();
  const { sheet } = useSheet();
  const scale = useDrawn((drawn) => drawn.scale());
  const today = todayX(scale, sheet.asOf);
  return (
    <svg className={styles.axis} width="100%" height="40" aria-hidden="true">
      <defs>
        <g id="plan-grid">
          {scale.ticks.map(({ x, level, kind }) => (
            <line
              key={`${x} ${kind}`}
              className={styles[level]}
              x1={`${x}%`}
              x2={`${x}%`}
              y1="0"
              y2="100%"
            />
          ))}
          {today === null ? null : (
            <line className={styles.today} x1={`${today}%`} x2={`${today}%`} y1="0" y2="100%" />
          )}
        </g>
        {shapes}
      </defs>
      {scale.ticks.map((tick) => (
        <text
          key={`${tick.x} ${tick.kind}`}
          className={styles[`${tick.level}Word`]}
          x={`${tick.x}%`}
          dx="3"
          y={tick.level === "major" ? 13 : 31}
        >
          {tickLabel(tick, t)}
        </text>
      ))}
      {today === null ? null : <use href="#plan-today" x={`${today}%`} y="40" />}
    </svg>
  );
}

/** Hung on a point; whoever uses them gives the colour. */
const shapes = (
  <>
    <path id="plan-moment" d="M0-8 8 0 0 8-8 0Z" fill="currentColor" />
    <path id="plan-right" d="M0 0-6-3.5v7Z" fill="currentColor" stroke="none" />
    <path id="plan-left" d="M0 0 6-3.5v7Z" fill="currentColor" stroke="none" />
    <path id="plan-down" d="M0-8-3.5-14h7Z" fill="currentColor" stroke="none" />
    <path id="plan-up" d="M0 8-3.5 14h7Z" fill="currentColor" stroke="none" />
    <path id="plan-deadline" className={styles.deadline} d="M0 14v-28h-9l2.5 3.5L-9-7h9" />
    <path id="plan-missed" className={styles.missed} d="M0 14v-28h-9l2.5 3.5L-9-7h9" />
    <path id="plan-today" className={styles.todayTag} d="M-4-6h8L0 0Z" />
  </>
);
