import type { TimelineBar } from "#domain/timeline-bars.ts";
import type { TimelineLineLayout } from "#domain/timeline-layout.ts";
import { At } from "./at.tsx";
import styles from "./drawing.module.css";

/** Plan, progress and actual of one line. */
export function TimelineBars({ bars }: { bars: TimelineLineLayout["bars"] }) {
  return (
    <>
      {bars.map((bar) => (
        <Bar key={bar.kind} bar={bar} />
      ))}
      {bars.map((bar) => (bar.kind === "plan" ? <Clips key={bar.kind} bar={bar} /> : null))}
    </>
  );
}

/** ‹ and › where the plan reaches beyond the window; above everything, light on dark. */
function Clips({ bar: { y, clippedLeft, clippedRight } }: { bar: TimelineBar }) {
  return (
    <>
      {clippedLeft ? (
        <At x={0} y={y}>
          <Clip d="m9 2-5 4 5 4" />
        </At>
      ) : null}
      {clippedRight ? (
        <At x={100} y={y}>
          <Clip d="m-9 2 5 4-5 4" />
        </At>
      ) : null}
    </>
  );
}

export function Clip({ d }: { d: string }) {
  return (
    <>
      <path className={styles.clipRim} d={d} />
      <path className={styles.clip} d={d} />
    </>
  );
}

function Bar({ bar }: { bar: TimelineBar }) {
  const { kind, end, x, y, width, height } = bar;
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
    </>
  );
}
