import { type CountMeasure, type CountSum, countMeasures } from "./count-measure.ts";

/** The total of one measure in a building, and what of it happened on the day looked at. */
export type BuildingSum = CountSum & {
  readonly buildingId: string;
  readonly measure: CountMeasure;
  readonly today: CountSum;
};

/** Everything up to a day, and on the day itself. */
export interface CountCell {
  readonly total: CountSum;
  readonly today: CountSum;
}

export type Counts = Readonly<Record<CountMeasure, CountCell>>;

/** A building as the ledger has it; `section` is null where the project is not cut into sections. */
export interface CountedBuilding {
  readonly id: string;
  readonly name: string;
  readonly section: string | null;
}

export interface SectionCounts {
  readonly section: string | null;
  readonly counts: Counts;
  readonly buildings: readonly (CountedBuilding & { readonly counts: Counts })[];
}

export interface CountTable {
  readonly project: Counts;
  /** In the order of their first building; those without a section together. */
  readonly sections: readonly SectionCounts[];
}

/**
 * Every measure for the project, its sections and its buildings. A building without households is
 * in the table with zeros; the rows of a section add up to it, and the sections to the project.
 *
 * @example
 * countTable([{ id: "b1", name: "1号楼", section: null }], [surveyed]).project.surveyed.total.households //=> 1
 */
export function countTable(
  buildings: readonly CountedBuilding[],
  sums: readonly BuildingSum[],
): CountTable {
  const ofBuilding = Map.groupBy(sums, ({ buildingId }) => buildingId);
  const rows = buildings.map((building) => ({
    ...building,
    counts: addUp(ofBuilding.get(building.id) ?? []),
  }));
  const sections = [...Map.groupBy(rows, ({ section }) => section)].map(([section, within]) => {
    const sumsWithin = within.flatMap(({ id }) => ofBuilding.get(id) ?? []);
    return { section, counts: addUp(sumsWithin), buildings: within };
  });
  return { project: addUp(sums), sections };
}

function addUp(sums: readonly BuildingSum[]): Counts {
  const byMeasure = Map.groupBy(sums, ({ measure }) => measure);
  const cells = countMeasures.map((measure) => {
    const of = byMeasure.get(measure) ?? [];
    return [measure, { total: total(of), today: total(of.map(({ today }) => today)) }];
  });
  return Object.fromEntries(cells) as Counts;
}

function total(sums: readonly CountSum[]): CountSum {
  return {
    households: sums.reduce((sum, { households }) => sum + households, 0),
    persons: sums.reduce((sum, { persons }) => sum + persons, 0),
    amountFen: sums.reduce((sum, { amountFen }) => sum + amountFen, 0),
  };
}
