import type { TimelineBar } from "#domain/timeline-bars.ts";
import type { TimelineLineLayout } from "#domain/timeline-layout.ts";
import { At } from "./at.tsx";
import styles from "./timeline.module.css";

/** Plan, progress and actual of one line. */
export function TimelineBars({ bars }: { bars: TimelineLineLayout["bars"] }) {
  return bars.map((bar) => <Bar key={bar.kind} bar={bar} />);
}

function Bar({ bar }: { bar: TimelineBar }) {
  const { kind, end, x, y, width, height, clippedLeft, clippedRight } = bar;
  return (
    <>
      <rect
        className={end === "unknown" ? styles.actualUnknown : styles[kind]}
        x={`${x}%`}
        y={y}
        width={`${width}%`}
        height={height}
      />
      {kind === "actual" && end === "closed" ? (
        <At x={x + width} y={y}>
          <path className={styles.cap} d="M-1-3v11" />
        </At>
      ) : null}
      {clippedLeft && kind !== "progress" ? (
        <At x={0} y={y}>
          <path className={styles.clip} d="M6 1 1 5l5 4" />
        </At>
      ) : null}
      {clippedRight && kind !== "progress" ? (
        <At x={100} y={y}>
          <path className={styles.clip} d="m-6 1 5 4-5 4" />
        </At>
      ) : null}
    </>
  );
}
