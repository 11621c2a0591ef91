import styles from "./progress-bar.module.css";

type Props = {
  /** 0 to 100; null draws an empty track. */
  percent: number | null;
  /** Where the plan stands: a tick across the bar. */
  planned?: number | null;
  /** The sentence a screen reader hears in place of the drawing. */
  label: string;
};

/** Reported progress as a filled bar, the plan as a tick across it. */
export function ProgressBar({ percent, planned = null, label }: Props) {
  return (
    <svg className={styles.bar} width="100%" height="16" role="img" aria-label={label}>
      <rect className={styles.track} x="0" y="4" width="100%" height="8" />
      {percent === null ? null : (
        <rect className={styles.fill} x="0" y="4" width={`${percent}%`} height="8" />
      )}
      {planned === null ? null : (
        <svg x={`${planned}%`} y="0" width="1" height="16" overflow="visible" aria-hidden="true">
          <path className={styles.tick} d="M0 0v16M-3 0h6" />
        </svg>
      )}
    </svg>
  );
}
