import type { LedgerColumns } from "./ledger-columns.ts";
import type { LedgerDay } from "./ledger-day.ts";
import type { LedgerFilter } from "./ledger-filter.ts";
import { none, specialGroupNumber, stageNumber, tenureNumber, wayNumber } from "./ledger-line.ts";

/** How many households they are, with their persons, buildings and area in dm². */
export interface LedgerSums {
  readonly households: number;
  readonly persons: number;
  readonly buildings: number;
  readonly areaDm2: number;
}

/**
 * The places of the households a filter leaves of a day, in the order of their codes.
 *
 * @param found a mark for each household a search found; null where nothing is searched for
 * @example
 * matchHouseholds(ledgerDay(columns, "2015-03-31"), { stage: "signed" }, null)
 */
export function matchHouseholds(
  day: LedgerDay,
  filter: LedgerFilter,
  found: Uint8Array | null,
): Uint32Array {
  const { numbers, buildings } = day.columns;
  const { building, section, way, tenure, specialGroup, stage, only } = filter;
  let left = day.members;
  const keep = (column: ArrayLike<number>, wanted: number) => {
    left = keepThose(left, (place) => column[place] === wanted);
  };
  if (found) keep(found, 1);
  if (building)
    keep(
      numbers.building,
      buildings.findIndex(({ id }) => id === building),
    );
  if (section) {
    const isWithin = buildings.map((each) => each.section === section);
    left = keepThose(left, (place) => isWithin[numbers.building[place] ?? 0] === true);
  }
  if (stage) keep(day.stage, stageNumber(stage === "none" ? null : stage));
  if (way) keep(numbers.way, wayNumber(way === "none" ? null : way));
  if (tenure) keep(numbers.tenure, tenureNumber(tenure));
  if (specialGroup === "any")
    left = keepThose(left, (place) => numbers.specialGroup[place] !== none);
  else if (specialGroup) keep(numbers.specialGroup, specialGroupNumber(specialGroup));
  if (only === "breach") keep(day.breach, 1);
  if (only === "key") keep(numbers.isKey, 1);
  return left;
}

/** As `filter` of a typed array, which copies everything twice. */
function keepThose(places: Uint32Array, isKept: (place: number) => boolean): Uint32Array {
  const kept = new Uint32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    if (isKept(place)) kept[count++] = place;
  }
  return kept.subarray(0, count);
}

/**
 * @example
 * sumHouseholds(columns, new Uint32Array()) //=> { households: 0, persons: 0, buildings: 0, areaDm2: 0 }
 */
export function sumHouseholds(
  { numbers }: LedgerColumns,
  places: Uint32Array | readonly number[],
): LedgerSums {
  const { persons: personsOf, areaDm2: areaOf, building } = numbers;
  const buildings = new Set<number>();
  let [persons, areaDm2, last] = [0, 0, none];
  for (const place of places) {
    persons += personsOf[place] ?? 0;
    areaDm2 += areaOf[place] ?? 0;
    const own = building[place] ?? none;
    if (own === last) continue;
    buildings.add(own);
    last = own;
  }
  return { households: places.length, persons, buildings: buildings.size, areaDm2 };
}
