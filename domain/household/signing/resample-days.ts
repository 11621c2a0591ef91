import { largest } from "#domain/core/largest.ts";
import { mulberry32, type Random } from "#domain/core/random.ts";

/** Runs of one forecast. */
const runs = 10_000;

/** Beyond this many days a forecast says nothing: four years of workdays. */
export const horizonDays = 1000;

/** How many days the half, and 85 of 100, of all runs took; null beyond the horizon. */
export interface ResampledDays {
  readonly p50: number | null;
  readonly p85: number | null;
}

/**
 * Days until a remainder is done, if days go on as those observed: each run draws days from them
 * with replacement, those of nothing too, until the remainder is reached; 10,000 runs; P50 and P85
 * are the 5,000th and the 8,500th of them by length (nearest rank). The same seed, the same answer.
 *
 * A draw takes several days at once: the sums of all rows of two to four days stand in a table, as
 * far as 65,536 of them go, and are drawn as if day by day. 138 households at 1.5 a day cost 3 ms
 * from a month of days and 5 ms from a quarter, with a warm machine; the longest there is, half the
 * runs near the horizon, 35 ms.
 *
 * @param past.counts of every observed day, at least one above 0
 * @param past.remaining whole, 1 or more
 * @example
 * resampleDays({ counts: [2, 2, 2], remaining: 9, seed: 1 }) //=> { p50: 5, p85: 5 }
 */
export function resampleDays(past: {
  counts: readonly number[];
  remaining: number;
  seed: number;
}): ResampledDays {
  const { counts, remaining } = past;
  if (largest(counts) * horizonDays < remaining) return { p50: null, p85: null };
  const rows = tabulateRows(counts);
  const random = mulberry32(past.seed);
  const lengths = new Uint32Array(horizonDays + 2);
  const isTooFar = () => (lengths[horizonDays + 1] ?? 0) > runs / 2;
  for (let run = 0; run < runs && !isTooFar(); run += 1) {
    const days = Math.min(drawRun(rows, remaining, random), horizonDays + 1);
    lengths[days] = (lengths[days] ?? 0) + 1;
  }
  if (isTooFar()) return { p50: null, p85: null };
  return { p50: nearestRank(lengths, 0.5), p85: nearestRank(lengths, 0.85) };
}

/** Every row of some days that can be drawn, by its sum; the digits of its number are its days. */
interface Rows {
  readonly counts: readonly number[];
  readonly days: number;
  readonly sums: Float64Array;
}

const mostRows = 65_536;
const mostDays = 4;

function tabulateRows(counts: readonly number[]): Rows {
  const fitting = Math.floor(Math.log(mostRows) / Math.log(counts.length) + 1e-9);
  const days = Math.max(1, Math.min(mostDays, fitting));
  const sums = new Float64Array(counts.length ** days);
  for (let row = 0; row < sums.length; row += 1) {
    for (let rest = row, day = 0; day < days; day += 1) {
      sums[row] = (sums[row] ?? 0) + (counts[rest % counts.length] ?? 0);
      rest = Math.floor(rest / counts.length);
    }
  }
  return { counts, days, sums };
}

/** The days of one run; more than the horizon where it leads beyond. */
function drawRun({ counts, days, sums }: Rows, remaining: number, random: Random): number {
  let left = remaining;
  let passed = 0;
  while (passed <= horizonDays) {
    let row = Math.floor(random() * sums.length);
    const sum = sums[row] ?? 0;
    if (sum >= left) {
      while (left > 0) {
        left -= counts[row % counts.length] ?? 0;
        row = Math.floor(row / counts.length);
        passed += 1;
      }
      return passed;
    }
    left -= sum;
    passed += days;
  }
  return passed;
}

function nearestRank(lengths: Uint32Array, share: number): number | null {
  let seen = 0;
  const days = lengths.findIndex((count) => {
    seen += count;
    return seen >= Math.ceil(share * runs);
  });
  return days > horizonDays ? null : days;
}
