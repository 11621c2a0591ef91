import { describe, expect, it } from "vitest";
import type { CountMeasure } from "#domain/household/count-measure.ts";
import { type BuildingSum, countTable } from "#domain/household/count-table.ts";
import { relocationRates } from "#domain/household/relocation-rates.ts";
import { formatPercent } from "#domain/rate.ts";

const nothing = { households: 0, persons: 0, amountFen: 0 };

function sumOf(
  buildingId: string,
  measure: CountMeasure,
  { today = nothing, ...total }: Partial<Omit<BuildingSum, "buildingId" | "measure">>,
): BuildingSum {
  return { buildingId, measure, ...nothing, ...total, today };
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

  it("keeps a building without a household, and a measure nobody reached, as zero", () => {
    expect(table.sections[0]?.buildings[1]?.counts.household.total).toEqual(nothing);
    expect(table.project.returned).toEqual({ total: nothing, today: nothing });
  });

  it("puts buildings without a section together, and has no row for no building", () => {
    const bare = countTable([{ id: "b", name: "B", section: null }], []);
    expect(bare.sections.map(({ section }) => section)).toEqual([null]);
    expect(countTable([], []).sections).toEqual([]);
  });
});

describe("the rates", () => {
  const ratesOf = (counts: Partial<Record<CountMeasure, Partial<typeof nothing>>>) => {
    const sums = Object.entries(counts).map(([measure, total]) =>
      sumOf("b1", measure as CountMeasure, total),
    );
    return relocationRates(countTable(buildings, sums).project);
  };

  it.each([
    ["signing", { household: 162, signed: 75 }, [75, 162, "46.30%"]],
    ["settled", { household: 162, signed: 75, decided: 3, resolved: 78 }, [78, 162, "48.15%"]],
    ["vacating", { household: 162, vacated: 1, vacatedUnpaid: 4, signed: 75 }, [1, 162, "0.62%"]],
    ["demolition", { household: 162, vacated: 40, demolished: 10 }, [10, 40, "25.00%"]],
    ["monetary", { signed: 75, monetary: 30, exchange: 45 }, [30, 75, "40.00%"]],
    ["paid", { household: 162, signed: 75, paid: 74 }, [74, 75, "98.67%"]],
    ["returnByHouseholds", { signed: 75, exchange: 45, returned: 9 }, [9, 45, "20.00%"]],
    ["signing", { household: 0 }, [0, 0, "—"]],
    ["demolition", { household: 162 }, [0, 0, "—"]],
    ["returnByHouseholds", { signed: 75, monetary: 75 }, [0, 0, "—"]],
  ] as const)("%s of %o", (name, households, [numerator, denominator, percent]) => {
    const counts = Object.fromEntries(
      Object.entries(households).map(([measure, count]) => [measure, { households: count }]),
    );
    const found = ratesOf(counts)[name];
    expect([found.numerator, found.denominator, formatPercent(found)]).toEqual([
      numerator,
      denominator,
      percent,
    ]);
  });

  it("never reads 100.00 while one household is missing", () => {
    const { signing } = ratesOf({
      household: { households: 99_999 },
      signed: { households: 99_998 },
    });
    expect(formatPercent(signing)).toBe("99.99%");
  });

  it("takes the return by persons from those relocated, and paid by money from what was agreed", () => {
    const rates = ratesOf({
      vacated: { households: 10, persons: 31 },
      returned: { households: 4, persons: 13 },
      signed: { households: 12, amountFen: 1_000_00 },
      payment: { amountFen: 250_00 },
    });
    expect(rates.returnByPersons).toEqual({ numerator: 13, denominator: 31, percent: 41.94 });
    expect(rates.paidAmount).toEqual({ numerator: 25_000, denominator: 100_000, percent: 25 });
  });
});
