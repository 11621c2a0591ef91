import styles from "./brand-mark.module.css";

/** The seal: a chart on its rod, cut in white into vermilion. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect className={styles.seal} width="32" height="32" rx="3" />
      <path className={styles.cut} d="M4.5 8h23" />
      <path className={styles.line} d="M8 8v17.5h16V8M8 13.5h8M13 17.5h8M17 21.5h4" />
    </svg>
  );
}
