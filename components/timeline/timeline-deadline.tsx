import type { ReactNode } from "react";
import type { TimelineDeadline } from "#domain/timeline-deadlines.ts";
import { At } from "./at.tsx";
import styles from "./drawing.module.css";

type Props = {
  mark: TimelineDeadline;
  /** Its words beside the flag, and its number in the list below where they have no room. */
  words?: { text: ReactNode; ordinal: number };
};

const hatchings = {
  met: { band: "url(#timeline-hatch-met)", fade: "url(#timeline-fade-met)" },
  late: { band: "url(#timeline-hatch-late)", fade: "url(#timeline-fade-late)" },
  open: { band: "url(#timeline-hatch)", fade: "url(#timeline-fade)" },
};

/** A deadline: the days it speaks of as a hatched band, a flag on the last of them. */
export function DeadlineMark({ mark, words }: Props) {
  const { x, y, width, height, labelSide } = mark;
  const tone = mark.isMet ? "met" : mark.overdue ? "late" : "open";
  return (
    <g className={styles[tone]}>
      <rect
        className={mark.fadesIn ? undefined : styles.band}
        fill={hatchings[tone][mark.fadesIn ? "fade" : "band"]}
        x={`${x}%`}
        y={y}
        width={`${width}%`}
        height={height}
      />
      <At x={x + width} y={y}>
        <Flag mark={mark} />
        {words ? (
          <>
            <text className={styles.ordinal} x="-13" y="-4" textAnchor="end">
              {words.ordinal}
            </text>
            <text
              className={styles.label}
              x={labelSide === "start" ? 6 : -14}
              y="-4"
              textAnchor={labelSide}
            >
              {words.text}
            </text>
          </>
        ) : null}
      </At>
    </g>
  );
}

/** Solid where it is committed to, hollow where it is striven for, a tick once it is met. */
function Flag({ mark }: { mark: TimelineDeadline }) {
  const flag = mark.commitment === "ensure" ? styles.flag : styles.flagHollow;
  return (
    <>
      <path className={styles.pole} d="M0 6v-20" />
      {mark.isMet ? (
        <path className={styles.tick} d="m-11-9 3.5 3.5L-2-13" />
      ) : (
        <path className={flag} d="M0-13.5h-9l2.5 3.5-2.5 3.5h9Z" />
      )}
    </>
  );
}
