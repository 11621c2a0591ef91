import type { LightColour } from "#domain/light.ts";
import styles from "./light-shape.module.css";

/** ● ▲ ■ ◇ ✓: a shape of its own for each colour, so that none is told by colour alone. */
const shapes: Record<LightColour, React.ReactNode> = {
  green: <circle cx="8" cy="8" r="6.5" />,
  yellow: <path d="M8 1.2 15.2 14H.8Z" />,
  red: <path d="M1.8 1.8h12.4v12.4H1.8Z" />,
  grey: <path className={styles.hollow} d="M8 1.6 14.4 8 8 14.4 1.6 8Z" />,
  blue: <path className={styles.stroke} d="m2 8.6 4.2 4.2L14 3.4" />,
};

/** The drawing of a light without its word; never used without a word beside it. */
export function LightShape({ colour }: { colour: LightColour }) {
  return (
    <svg
      className={`${styles.shape} ${styles[colour]}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      {shapes[colour]}
    </svg>
  );
}
