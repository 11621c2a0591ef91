import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Steps } from "#domain/core/steps.ts";
import { dayNumber, dayOf } from "#domain/household/ledger/ledger-line.ts";
import type { CountMetric } from "./count-metric.ts";
import type { BuildingSum } from "./count-table.ts";
import type { RelocationCount } from "./relocation-facts.ts";

/** What was learnt of a metric on a day, by building and the day it happened on. */
export interface CountBlock {
  readonly metric: CountMetric;
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
 * //=> [{ buildingId: "b1", metric: "signed", households: 1, persons: 3, amountFen: 500000, today: … }]
 */
export function sumByBuilding({ buildings, blocks }: CountBlocks, asOf: IsoDate): BuildingSum[] {
  const day = dayNumber(asOf);
  const sums = new Map<CountMetric, Float64Array>();
  for (const { metric, recordedOn, numbers } of blocks) {
    if (recordedOn > asOf) continue;
    const own = sums.get(metric) ?? new Float64Array(buildings.length * sumWidth);
    sums.set(metric, own);
    for (let at = 0; at < numbers.length; at += blockWidth) addEntry(own, numbers, { at, day });
  }
  return [...sums].flatMap(([metric, own]) =>
    buildings.flatMap((buildingId, place) => {
      const at = place * sumWidth;
      if (own[at] === 0) return [];
      const sumAt = (first: number) => ({
        households: own[first] ?? 0,
        persons: own[first + 1] ?? 0,
        amountFen: own[first + 2] ?? 0,
      });
      return { buildingId, metric, ...sumAt(at + 1), today: sumAt(at + 4) };
    }),
  );
}

/**
 * The counts of the whole project: what happened on each day, as learnt on each day. Summed once a
 * block, since a block that has not changed sums to the same.
 */
export function* projectCountSteps({ blocks }: CountBlocks): Steps<RelocationCount[]> {
  const all: RelocationCount[] = [];
  for (const block of blocks) {
    const counts = summed.get(block) ?? sumBlock(block);
    summed.set(block, counts);
    for (const count of counts) all.push(count);
    yield;
  }
  return all;
}

const summed = new WeakMap<CountBlock, readonly RelocationCount[]>();

function sumBlock({ metric, recordedOn, numbers }: CountBlock): RelocationCount[] {
  const sums = new Map<number, { households: number; persons: number }>();
  for (let at = 0; at < numbers.length; at += blockWidth) {
    const day = numbers[at + 1] ?? 0;
    const sum = sums.get(day) ?? { households: 0, persons: 0 };
    sums.set(day, sum);
    sum.households += numbers[at + 2] ?? 0;
    sum.persons += numbers[at + 3] ?? 0;
  }
  return Array.from(sums, ([day, sum]) => ({
    metric,
    recordedOn,
    happenedOn: dayOf(day),
    ...sum,
  }));
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
