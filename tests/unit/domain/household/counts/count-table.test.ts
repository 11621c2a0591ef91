import { describe, expect, it } from "vitest";
import type { CountMetric } from "#domain/household/counts/count-metric.ts";
import { type BuildingSum, countTable } from "#domain/household/counts/count-table.ts";

const nothing = { households: 0, persons: 0, amountFen: 0 };

function sumOf(
  buildingId: string,
  metric: CountMetric,
  { today = nothing, ...total }: Partial<Omit<BuildingSum, "buildingId" | "metric">>,
): BuildingSum {
  return { buildingId, metric, ...nothing, ...total, today };
}

const buildings = [
  { id: "b1", name: "1号楼", section: "一标段" },
  { id: "b2", name: "2号楼", section: "二标段" },
  { id: "b3", name: "3号楼", section: "一标段" },
];

describe("the table of counts", () => {
  const table = countTable(buildings, [
    sumOf("b1", "household", { households: 36, persons: 100 }),
    sumOf("b2", "household", { households: 30, persons: 90 }),
    sumOf("b1", "signed", {
      households: 10,
      persons: 31,
      amountFen: 700,
      today: { households: 2, persons: 5, amountFen: 100 },
    }),
    sumOf("b2", "signed", { households: 4, persons: 9, amountFen: 300 }),
  ]);

  it("adds buildings up to their section and sections to the project, of the day and so far", () => {
    expect(table.project.signed).toEqual({
      total: { households: 14, persons: 40, amountFen: 1000 },
      today: { households: 2, persons: 5, amountFen: 100 },
    });
    expect(
      table.sections.map(({ section, counts, buildings: within }) => [
        section,
        counts.signed.total.households,
        within.map(({ name, counts: of }) => [name, of.signed.total.households]),
      ]),
    ).toEqual([
      [
        "一标段",
        10,
        [
          ["1号楼", 10],
          ["3号楼", 0],
        ],
      ],
      ["二标段", 4, [["2号楼", 4]]],
    ]);
  });

  it("keeps a building without a household, and a metric nobody reached, as zero", () => {
    expect(table.sections[0]?.buildings[1]?.counts.household.total).toEqual(nothing);
    expect(table.project.returned).toEqual({ total: nothing, today: nothing });
  });

  it("puts buildings without a section together, and has no row for no building", () => {
    const bare = countTable([{ id: "b", name: "B", section: null }], []);
    expect(bare.sections.map(({ section }) => section)).toEqual([null]);
    expect(countTable([], []).sections).toEqual([]);
  });
});
