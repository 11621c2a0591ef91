import { roundPercent } from "#domain/chart/timeline-scale.ts";
import type { OldDeadlineMark } from "./old-deadlines.ts";
import type { DeadlineMark } from "./timeline-deadlines.ts";
import type { EdgeMark } from "./timeline-edges.ts";

/** How far something with its words reaches, in percent of the width. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/** Percent of the width kept free for the words of a deadline, unless somebody knows better. */
const labelWidth = 45;

/** A date at the edge is no narrower than this on a phone, where names are left out. */
const dateWidth = 32;

/** How wide the words of a milestone's deadline are. */
export type WordsWidth = (milestoneId: string) => number;

export const usualWords: WordsWidth = () => labelWidth;

/** A deadline with its words, and with the old one that is joined to it. */
export function reachOfDeadline(
  { milestoneId, x, width, labelSide }: DeadlineMark,
  old: OldDeadlineMark | undefined,
  widthOf: WordsWidth,
): Reach {
  const right = roundPercent(x + width);
  const words = widthOf(milestoneId);
  const own =
    labelSide === "start"
      ? { left: x, right: right + words }
      : { left: Math.min(x, right - words), right };
  return withOld(own, old);
}

/** The words at an edge of the window, and an old deadline joined to them. */
export function reachOfEdge(
  { side, milestoneIds }: EdgeMark,
  old: OldDeadlineMark | undefined,
  widthOf: WordsWidth,
): Reach {
  const [named] = milestoneIds;
  const words = Math.max(dateWidth, named === undefined ? 0 : widthOf(named));
  const own = side === "before" ? { left: 0, right: words } : { left: 100 - words, right: 100 };
  return withOld(own, old);
}

function withOld({ left, right }: Reach, old: OldDeadlineMark | undefined): Reach {
  if (old === undefined) return { left, right };
  const end = roundPercent(old.x + old.width);
  return { left: Math.min(left, old.x), right: Math.max(right, end) };
}

/**
 * A lane for each, so that none covers another: from left to right, the first lane whose last one
 * ends where this one begins or before.
 *
 * @example
 * assignLanes([{ left: 0, right: 50 }, { left: 40, right: 90 }, { left: 50, right: 80 }]) //=> [0, 1, 0]
 */
export function assignLanes(reaches: readonly Reach[]): number[] {
  const ends: number[] = [];
  const lanes: number[] = reaches.map(() => 0);
  const leftToRight = reaches.map(({ left, right }, index) => ({ left, right, index }));
  leftToRight.sort((a, b) => a.left - b.left);
  for (const { left, right, index } of leftToRight) {
    const free = ends.findIndex((end) => end <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = right;
    lanes[index] = lane;
  }
  return lanes;
}
