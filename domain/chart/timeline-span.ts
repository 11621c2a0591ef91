import { roundPercent } from "./timeline-scale.ts";

/** A horizontal stretch inside the window, in percent of its width. */
export interface Span {
  readonly x: number;
  readonly width: number;
  readonly clippedLeft: boolean;
  readonly clippedRight: boolean;
}

/**
 * The part of a stretch that lies inside the window, or nothing when no part does.
 *
 * @example
 * clipSpan(-5, 20) //=> [{ x: 0, width: 20, clippedLeft: true, clippedRight: false }]
 */
export function clipSpan(left: number, right: number): Span[] {
  const x = Math.max(0, left);
  const end = Math.min(100, right);
  if (end <= x) return [];
  return [{ x, width: roundPercent(end - x), clippedLeft: left < 0, clippedRight: right > 100 }];
}
