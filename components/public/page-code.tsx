import styles from "./page-code.module.css";

type Props = {
  /** What a camera reads: dark or light, row by row. */
  squares: readonly (readonly boolean[])[];
  label: string;
};

/** The address of a page as squares for a camera, drawn by the server. */
export function PageCode({ squares, label }: Props) {
  const size = squares.length;
  const dark = squares.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={dark.join("")} />
    </svg>
  );
}
