import type { LightColour } from "#domain/light/light.ts";
import { lightPaths } from "./light-paths.ts";
import styles from "./light-shape.module.css";

/** The drawing of a light without its word; never used without a word beside it. */
export function LightShape({ colour }: { colour: LightColour }) {
  const { d, look } = lightPaths[colour];
  return (
    <svg
      className={`${styles.shape} ${styles[colour]} ${look === "solid" ? "" : styles[look]}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}
