import { compareDays, type IsoDate } from "../calendar-day.ts";
import type { CountMeasure, CountSum } from "./count-measure.ts";
import type { BuildingSum } from "./count-table.ts";
import { dayNumber, dayOf } from "./ledger-line.ts";
import type { RelocationCount } from "./relocation-facts.ts";

/** What was learnt of a measure on a day, by building and the day it happened on. */
export interface CountBlock {
  readonly measure: CountMeasure;
  readonly recordedOn: IsoDate;
  /**
   * {@link blockWidth} numbers each: the place of the building, the day it happened on, households,
   * persons, 分. Plain numbers, since money outgrows 32 bits.
   */
  readonly numbers: readonly number[];
}

export const blockWidth = 5;

/** All that is counted of a project. */
export interface CountBlocks {
  readonly buildings: readonly string[];
  readonly blocks: readonly CountBlock[];
}

/**
 * Everything counted of a project up to a day, as known on that day, by building; beside it what of
 * it happened on the day itself.
 *
 * @example
 * sumByBuilding({ buildings: ["b1"], blocks: [signedOfOneHousehold] }, "2015-03-31")
 * //=> [{ buildingId: "b1", measure: "signed", households: 1, persons: 3, amountFen: 500000, today: … }]
 */
export function sumByBuilding({ buildings, blocks }: CountBlocks, asOf: IsoDate): BuildingSum[] {
  const day = dayNumber(asOf);
  const sums = new Map<CountMeasure, Float64Array>();
  for (const { measure, recordedOn, numbers } of blocks) {
    if (recordedOn > asOf) continue;
    const own = sums.get(measure) ?? new Float64Array(buildings.length * sumWidth);
    sums.set(measure, own);
    for (let at = 0; at < numbers.length; at += blockWidth) addEntry(own, numbers, { at, day });
  }
  return [...sums].flatMap(([measure, own]) =>
    buildings.flatMap((buildingId, place) => {
      const at = place * sumWidth;
      if (own[at] === 0) return [];
      const sumAt = (first: number) => ({
        households: own[first] ?? 0,
        persons: own[first + 1] ?? 0,
        amountFen: own[first + 2] ?? 0,
      });
      return { buildingId, measure, ...sumAt(at + 1), today: sumAt(at + 4) };
    }),
  );
}

/** What happened on a day, in the whole project, as learnt on a day. */
type LearntSum = RelocationCount & CountSum;

/** The counts of the whole project: what happened on each day, as learnt on each day. */
export function projectCounts({ blocks }: CountBlocks): RelocationCount[] {
  return blocks.flatMap(sumBlock);
}

/** The total of one measure on one day. */
export type DailySum = CountSum & { readonly measure: CountMeasure; readonly happenedOn: IsoDate };

/**
 * What happened on each day up to a day, as known on that day, in the order of the days; those
 * without anything are left out.
 */
export function sumByDay(
  { blocks }: CountBlocks,
  { asOf, measures }: { asOf: IsoDate; measures: readonly CountMeasure[] },
): DailySum[] {
  const wanted = new Set(measures);
  const sums = new Map<string, DailySum>();
  for (const block of blocks) {
    if (block.recordedOn > asOf || !wanted.has(block.measure)) continue;
    for (const { measure, happenedOn, households, persons, amountFen } of sumBlock(block)) {
      const key = `${happenedOn} ${measure}`;
      const sum = sums.get(key);
      sums.set(key, {
        ...{ measure, happenedOn },
        households: (sum?.households ?? 0) + households,
        persons: (sum?.persons ?? 0) + persons,
        amountFen: (sum?.amountFen ?? 0) + amountFen,
      });
    }
  }
  return [...sums.values()].sort((a, b) => compareDays(a.happenedOn, b.happenedOn));
}

/** Summed once, since a block that has not changed sums to the same. */
const summed = new WeakMap<CountBlock, readonly LearntSum[]>();

function sumBlock(block: CountBlock): readonly LearntSum[] {
  const known = summed.get(block);
  if (known) return known;
  const { measure, recordedOn, numbers } = block;
  const sums = new Map<number, { households: number; persons: number; amountFen: number }>();
  for (let at = 0; at < numbers.length; at += blockWidth) {
    const day = numbers[at + 1] ?? 0;
    const sum = sums.get(day) ?? { households: 0, persons: 0, amountFen: 0 };
    sums.set(day, sum);
    sum.households += numbers[at + 2] ?? 0;
    sum.persons += numbers[at + 3] ?? 0;
    sum.amountFen += numbers[at + 4] ?? 0;
  }
  const learnt = Array.from(sums, ([day, sum]) => ({
    ...{ measure, recordedOn, happenedOn: dayOf(day) },
    ...sum,
  }));
  summed.set(block, learnt);
  return learnt;
}

/** A mark that something was counted; households, persons and 分 in all, and those of the day. */
const sumWidth = 7;

function addEntry(
  sums: Float64Array,
  numbers: readonly number[],
  { at, day }: { at: number; day: number },
): void {
  const to = (numbers[at] ?? 0) * sumWidth;
  const isOfDay = numbers[at + 1] === day;
  sums[to] = 1;
  for (let figure = 0; figure < 3; figure++) {
    const value = numbers[at + 2 + figure] ?? 0;
    sums[to + 1 + figure] = (sums[to + 1 + figure] ?? 0) + value;
    if (isOfDay) sums[to + 4 + figure] = (sums[to + 4 + figure] ?? 0) + value;
  }
}
