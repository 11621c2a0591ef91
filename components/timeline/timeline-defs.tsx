import type { TimelineScale } from "#domain/timeline-scale.ts";
import styles from "./drawing.module.css";

/**
 * What the drawings of all rows share: the ruling of the paper, drawn once and used by each row,
 * and the hatchings of the deadlines.
 */
export function TimelineDefs({ scale, todayX }: { scale: TimelineScale; todayX: number | null }) {
  return (
    <svg className={styles.defs} width="0" height="0" aria-hidden="true">
      <symbol id="timeline-grid" overflow="visible">
        {scale.ticks.map(({ x, level, on }) => (
          <line
            key={`${level} ${on}`}
            className={level === "major" ? styles.majorRule : styles.minorRule}
            x1={`${x}%`}
            x2={`${x}%`}
            y1="0"
            y2="100%"
          />
        ))}
        {todayX === null ? null : (
          <line className={styles.today} x1={`${todayX}%`} x2={`${todayX}%`} y1="0" y2="100%" />
        )}
      </symbol>
      <Hatch id="timeline-hatch" className={styles.hatch} />
      <Hatch id="timeline-hatch-late" className={styles.hatchLate} />
      <Hatch id="timeline-hatch-met" className={styles.hatchMet} />
      <Fade id="timeline-fade" className={styles.fade} />
      <Fade id="timeline-fade-late" className={styles.fadeLate} />
      <Fade id="timeline-fade-met" className={styles.fadeMet} />
    </svg>
  );
}

function Hatch({ id, className }: { id: string; className: string | undefined }) {
  return (
    <pattern id={id} width="5" height="6" patternUnits="userSpaceOnUse">
      <path className={className} d="M-1 1.2 1 -1.2M0 6 5 0M4 7.2 6 4.8" />
    </pattern>
  );
}

function Fade({ id, className }: { id: string; className: string | undefined }) {
  return (
    <linearGradient id={id}>
      <stop className={className} offset="0" stopOpacity="0" />
      <stop className={className} offset="1" />
    </linearGradient>
  );
}
