import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countHouseholds, listBuildingSums } from "#db/cache/ledger-queries.ts";
import { demoDate } from "#db/demo/load-demo.ts";
import { listRelocationFacts } from "#db/household/counts/list-relocation-facts.ts";
import { listMapHouseholds } from "#db/household/ledger/list-map-households.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import { countTable } from "#domain/household/counts/count-table.ts";
import { viewRelocation } from "#domain/household/counts/view-relocation.ts";
import { layoutWallMap } from "#domain/household/counts/wall-map.ts";
import { exportDemo, projectId, typedInto } from "../../household-workbook.ts";
import { openDemoDatabase } from "../../open-demo-database.ts";

const file = join(import.meta.dirname, "../../fixtures/qinling-2015.json");
const facts = JSON.parse(readFileSync(file, "utf8"));
const printed = facts.projects.find(({ key }: { key: string }) => key === projectId);
const { households, persons, buildings, floorAreaM2 } = printed;
const db = openDemoDatabase();

test("the newspaper printed 162 households, 478 persons, 5 buildings and 14,700 m²", () => {
  expect([households, persons, buildings, floorAreaM2]).toEqual([162, 478, 5, 14_700]);
});

test("the ledger, its buildings and its sections add up to it", () => {
  const ledger = countHouseholds(db, { projectId, asOf: demoDate, filter: {} });
  expect(ledger).toEqual({ households, persons, buildings, areaDm2: floorAreaM2 * 100 });
  const within = listBuildings(db, projectId);
  const table = countTable(within, listBuildingSums(db, projectId, demoDate));
  const total = { households, persons, amountFen: 0 };
  expect(table.project.household.total).toEqual(total);
  const sections = table.sections.map(({ counts }) => counts.household.total);
  const each = table.sections.flatMap((section) => section.buildings.map(({ counts }) => counts));
  expect(each).toHaveLength(buildings);
  for (const sums of [sections, each.map(({ household }) => household.total)]) {
    expect(sums.reduce((sum, of) => sum + of.households, 0)).toBe(households);
    expect(sums.reduce((sum, of) => sum + of.persons, 0)).toBe(persons);
  }
});

test("the wall map has a cell for each, in as many buildings", () => {
  const map = layoutWallMap({
    buildings: listBuildings(db, projectId),
    households: listMapHouseholds(db, { projectId }, demoDate),
    columns: 12,
  });
  const floors = map.buildings.flatMap((building) => building.floors);
  expect(floors.flatMap(({ slots }) => slots.filter(Boolean)).length).toBe(households);
  expect(map.buildings).toHaveLength(buildings);
});

test("milestones, lights and the public page count the same", () => {
  const known = listRelocationFacts(db, {}).get(projectId);
  if (!known || known instanceof Error) throw known;
  expect(viewRelocation(known)).toMatchObject({ households, persons });
});

test("an exported file holds them all, and their persons and areas add up", async () => {
  const { sheets } = await typedInto(await exportDemo(db));
  const sumOf = (name: string, header: string) => {
    const [, heads = [], ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const at = heads.indexOf(header);
    const cells = rows.map((row) => row[at]);
    const sum = cells.reduce<number>(
      (all, cell) => all + Number((cell as { number: string }).number),
      0,
    );
    return { rows: rows.length, sum: Math.round(sum * 100) / 100 };
  };
  expect(sumOf("住户", "人口")).toEqual({ rows: households, sum: persons });
  expect(sumOf("住户", "面积（平方米）")).toEqual({ rows: households, sum: floorAreaM2 });
  expect(sumOf("楼栋", "建筑面积（平方米）")).toEqual({ rows: buildings, sum: floorAreaM2 });
});
