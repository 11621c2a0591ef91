import type { ReactNode } from "react";

type Props = { x: number; y?: number; children: ReactNode };

/**
 * A point of the drawing to hang fixed-size shapes on: `x` in percent of the width, `y` in pixels.
 * Everything inside is in pixels from there, so flags and letters never stretch.
 */
export function At({ x, y = 0, children }: Props) {
  return (
    <svg x={`${x}%`} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}
