import { householdStages, stageRank } from "#domain/household/stage/stage.ts";
import type { LedgerDay } from "./ledger-day.ts";
import type { HouseholdOrder } from "./ledger-filter.ts";

/** Which part of them, in which order. */
export interface LedgerPage {
  readonly order: HouseholdOrder;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/**
 * One page of households in an order, without sorting them all: what they are sorted by is sorted as
 * bare numbers, and only households that share one with the page are put in order.
 *
 * @param places by their codes, which is the order of those that are alike
 * @example
 * pageOfLedger(day, places, { order: "area", descending: true, limit: 20, offset: 0 }) //=> the largest 20
 */
export function pageOfLedger(day: LedgerDay, places: Uint32Array, page: LedgerPage): number[] {
  const { order, descending } = page;
  const { length } = places;
  const end = Math.min(length, page.offset + page.limit);
  const start = Math.min(page.offset, end);
  // The other way round the first are the last.
  const part = descending ? { start: length - end, end: length - start } : { start, end };
  const rising = risingPart(day, places, { order, ...part });
  return descending ? rising.reverse() : rising;
}

type Part = { readonly order: HouseholdOrder; readonly start: number; readonly end: number };

function risingPart(day: LedgerDay, places: Uint32Array, { order, start, end }: Part): number[] {
  if (order === "code" || start >= end) return [...places.subarray(start, end)];
  const keys = keysOf(day, order);
  const sorted = places.map((place) => keys[place] ?? 0).sort();
  const [least = 0, most = 0] = [sorted[start], sorted[end - 1]];
  const groups = new Map<number, number[]>();
  for (const key of sorted.subarray(start, end)) if (!groups.has(key)) groups.set(key, []);
  for (const place of places) {
    const key = keys[place] ?? 0;
    if (key >= least && key <= most) groups.get(key)?.push(place);
  }
  if (order === "door") {
    for (const group of groups.values()) group.sort((a, b) => compareDoors(day, a, b));
  }
  const before = sorted.indexOf(least);
  return [...groups.values()].flat().slice(start - before, end - before);
}

/** How far along, as the rule ranks the stages; their names are in no order. */
const ranks = householdStages.map(stageRank);

/** What households are sorted by first, never below 0; those without it come before the others. */
function keysOf(
  { columns, stage, stageOn }: LedgerDay,
  order: Exclude<HouseholdOrder, "code">,
): ArrayLike<number> {
  const { numbers, buildings } = columns;
  if (order === "stage") return stage.map((each) => ranks[each] ?? 0);
  if (order === "stageOn") return stageOn;
  if (order === "area") return numbers.areaDm2;
  if (order === "persons") return numbers.persons;
  return numbers.building.map((each) => buildings[each]?.position ?? 0);
}

/** Within a building; those without an entrance or a floor first. */
function compareDoors({ columns }: LedgerDay, a: number, b: number): number {
  const { numbers, door } = columns;
  const [left = "", right = ""] = [door[a], door[b]];
  return (
    (numbers.entrance[a] ?? 0) - (numbers.entrance[b] ?? 0) ||
    (numbers.floor[a] ?? 0) - (numbers.floor[b] ?? 0) ||
    (left < right ? -1 : Number(left > right))
  );
}
