import { describe, expect, test } from "vitest";
import { countHouseholds } from "#db/cache/ledger-queries.ts";
import { generateHouseholds } from "#db/demo/generate-households.ts";
import { demoDate } from "#db/demo/load-demo.ts";
import { listHouseholds } from "#db/household/ledger/list-households.ts";
import type { LedgerFilter } from "#domain/household/ledger/ledger-filter.ts";
import { openDemoDatabase } from "../../open-demo-database.ts";

const db = openDemoDatabase();
const projectId = "huizhong-xicheng-2";
const [first] = generateHouseholds();
const [holder] = first?.holders ?? [];

function list(filter: LedgerFilter, asOf = demoDate) {
  return listHouseholds(db, { projectId, asOf, filter, page: 1, size: 200 }).rows;
}

function codes(filter: LedgerFilter, asOf = demoDate): string[] {
  return list(filter, asOf).map(({ code }) => code);
}

test("a page is a part of the whole, in the order of the codes", () => {
  const of = { projectId, asOf: demoDate, filter: {} };
  const { rows } = listHouseholds(db, { ...of, page: 3, size: 20 });
  expect(rows.map(({ code }) => code)).toEqual(codes({}).slice(40, 60));
});

test("stages sort by how far along they are, not by their names", () => {
  const stages = list({ order: "stage" }).map(({ stage }) => stage);
  expect([...new Set(stages)]).toEqual(["appraised", "signed", "vacated"]);
  const falling = list({ order: "stage", descending: true }).map(({ stage }) => stage);
  expect(falling[0]).toBe("vacated");
});

test("surveyed comes before appraised, though its name comes after", () => {
  const stages = new Set(list({ order: "stage" }, "2015-02-04").map(({ stage }) => stage));
  expect([...stages].filter((stage) => stage !== null)).toEqual(["surveyed", "appraised"]);
});

describe("a search", () => {
  test.each([
    ["the code", "HZ-001"],
    ["the door", "1-101"],
    ["the name", holder?.name ?? ""],
    ["a whole identity number", holder?.identity ?? ""],
    ["a whole phone number", holder?.phone ?? ""],
  ])("finds a household by %s", (_what, search) => {
    expect(codes({ search })).toContain("HZ-001");
  });

  test("finds nothing by a part of a number, since only the whole is known", () => {
    expect(codes({ search: holder?.identity.slice(0, 12) })).toEqual([]);
  });
});

test("each filter leaves what it says, and is counted as it is listed", () => {
  const filters: LedgerFilter[] = [
    { stage: "signed" },
    { way: "none" },
    { only: "breach" },
    { only: "key" },
    { section: "一标段" },
    { specialGroup: "any" },
  ];
  for (const filter of filters) {
    const rows = list(filter);
    expect(rows.length).toBeGreaterThan(0);
    const { households, persons } = countHouseholds(db, { projectId, asOf: demoDate, filter });
    expect([households, persons]).toEqual([
      rows.length,
      rows.reduce((sum, row) => sum + row.persons, 0),
    ]);
  }
  expect(list({ stage: "signed" }).every(({ stage }) => stage === "signed")).toBe(true);
  expect(list({ only: "breach" }).map(({ isBreach }) => isBreach)).toEqual([true]);
  expect(list({ way: "none" }).every(({ way }) => way === null)).toBe(true);
});

test("a past day shows the stages of that day", () => {
  expect(list({}, "2015-01-06").every(({ stage }) => stage === null)).toBe(true);
  expect(list({ stage: "signed" }, "2015-03-06")).toEqual([]);
  expect(list({}, "2015-01-05")).toEqual([]);
});
