import type { CurveLayout, CurveLine, CurvePlace } from "#domain/timeline/curve-layout.ts";
import styles from "./curve-chart.module.css";
import { plotHeight, plotTop, plotY } from "./curve-dimensions.ts";

/** The curves themselves: each has a stroke of its own, legible without colour. */
export function CurveLines({ layout: { lines, weighted } }: { layout: CurveLayout }) {
  return (
    <g>
      <svg
        y={plotTop}
        width="100%"
        height={plotHeight}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {lines.map((line) => (
          <path
            key={line.name}
            className={styles[line.name]}
            d={pathOf(line)}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {lines
        .filter(({ name }) => name === "reported")
        .flatMap(({ places }) => places)
        .map(({ x, y }) => (
          <circle key={`${x} ${y}`} className={styles.dot} cx={`${x}%`} cy={plotY(y)} r="3.5" />
        ))}
      {weighted ? <Weighted weighted={weighted} /> : null}
    </g>
  );
}

function pathOf({ places }: CurveLine): string {
  return `M${places.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}

/** A diamond at the percent; where that is a range, one at each end and a stroke between them. */
function Weighted({
  weighted: { x, fromY, toY },
}: {
  weighted: NonNullable<CurveLayout["weighted"]>;
}) {
  if (fromY === toY) return <Diamond place={{ x, y: fromY }} />;
  return (
    <g>
      <line className={styles.range} x1={`${x}%`} x2={`${x}%`} y1={plotY(toY)} y2={plotY(fromY)} />
      <Diamond place={{ x, y: fromY }} />
      <Diamond place={{ x, y: toY }} />
    </g>
  );
}

/** In pixels from its place, so that it keeps its shape at any width. */
function Diamond({ place: { x, y } }: { place: CurvePlace }) {
  return (
    <svg x={`${x}%`} y={plotY(y)} width="1" height="1" overflow="visible" aria-hidden="true">
      <path className={styles.diamond} d="M0-6 6 0 0 6-6 0Z" />
    </svg>
  );
}
