import { type CountMetric, type CountSum, countMetrics } from "./count-metric.ts";

/** The total of one metric in a building, and what of it happened on the day looked at. */
export type BuildingSum = CountSum & {
  readonly buildingId: string;
  readonly metric: CountMetric;
  readonly today: CountSum;
};

/** Everything up to a day, and on the day itself. */
export interface CountCell {
  readonly total: CountSum;
  readonly today: CountSum;
}

export type Counts = Readonly<Record<CountMetric, CountCell>>;

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
 * Every metric for the project, its sections and its buildings. A building without households is
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
    counts: addUp((ofBuilding.get(building.id) ?? []).map(oneOf)),
  }));
  const sections = [...Map.groupBy(rows, ({ section }) => section)].map(([section, within]) => {
    return { section, counts: addUp(within.map(({ counts }) => counts)), buildings: within };
  });
  return { project: addUp(sections.map(({ counts }) => counts)), sections };
}

function oneOf({ metric, households, persons, amountFen, today }: BuildingSum): Partial<Counts> {
  return { [metric]: { total: { households, persons, amountFen }, today } };
}

function addUp(counts: readonly Partial<Counts>[]): Counts {
  const cells = countMetrics.map((metric) => {
    const cell = { total: nothing(), today: nothing() };
    for (const { [metric]: added } of counts) {
      if (!added) continue;
      addTo(cell.total, added.total);
      addTo(cell.today, added.today);
    }
    return [metric, cell];
  });
  return Object.fromEntries(cells) as Counts;
}

type Sum = { -readonly [K in keyof CountSum]: CountSum[K] };

const nothing = (): Sum => ({ households: 0, persons: 0, amountFen: 0 });

function addTo(sum: Sum, { households, persons, amountFen }: CountSum): void {
  sum.households += households;
  sum.persons += persons;
  sum.amountFen += amountFen;
}
