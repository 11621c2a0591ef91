import styles from "./square-code.module.css";

type Props = {
  /** Rows of squares, true for the dark ones. */
  squares: readonly (readonly boolean[])[];
  /** What it leads to, for whoever does not see it. */
  label: string;
};

/** A QR code, as large as its place. Read by a camera: dark on light whatever else the page looks like. */
export function SquareCode({ squares, label }: Props) {
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${squares.length} ${squares.length}`}
      role="img"
      aria-label={label}
    >
      <rect width="100%" height="100%" className={styles.paper} />
      <path d={darkPath(squares)} className={styles.ink} />
    </svg>
  );
}

function darkPath(squares: Props["squares"]): string {
  return squares
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
}
