import { largest } from "#domain/core/largest.ts";
import type { TimelineTick } from "./timeline-tick.ts";

/** Percent of the width that the words over a column take, where the drawing is as wide as a desk. */
const narrowest = { year: 7.5, quarter: 6, month: 5, week: 2.5 } as const;

/** Every how many columns keep their words, fewest first; with none of them they all go. */
const steps = {
  year: [1, 2, 5, 10, 20, 50, 100],
  quarter: [1, 2, 4],
  month: [1, 3, 6, 12, 24, 60, 120, 240],
  week: [1, 2, 4],
} as const;

/**
 * The ticks of one level as far as there is room for their words: every second year, every tenth,
 * the first and third quarter. The first column keeps its words, whatever it is.
 *
 * @param least percent of the width, where a drawing has less room than a desk gives it
 * @example
 * thinTicks(yearsOfACentury).map(({ on }) => on.slice(0, 4)) //=> ["2014", "2030", "2040", …]
 */
export function thinTicks(
  ticks: readonly TimelineTick[],
  least: number = ticks[0] ? narrowest[ticks[0].kind] : 0,
): TimelineTick[] {
  const widths = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0));
  const width = largest(widths.slice(0, 3), 100 - (ticks.at(-1)?.x ?? 0));
  const kind = ticks[0]?.kind ?? "year";
  const step = steps[kind].find((each) => each * width >= least);
  if (step === undefined) return [];
  if (step === 1) return [...ticks];
  return ticks.filter(
    (tick, index) => index === 0 || (numberOf(tick, index) % step === 0 && tick.x >= least * 0.8),
  );
}

/** Which column it is: the year, the quarter of its year, the month of all, the week of the window. */
function numberOf({ on, kind }: TimelineTick, index: number): number {
  const [year = 0, month = 1] = on.split("-").map(Number);
  if (kind === "year") return year;
  if (kind === "quarter") return Math.floor((month - 1) / 3);
  return kind === "month" ? 12 * year + month - 1 : index;
}
