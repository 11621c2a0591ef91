import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { listHouseholds, listMatchingIds } from "#db/household/ledger/list-households.ts";
import { building } from "#db/schema/household/building.ts";
import { household, householdTerm } from "#db/schema/household/household.ts";
import { householdStageSpan } from "#db/schema/household/household-event.ts";
import { householdOrders, type LedgerFilter } from "#domain/household/ledger/ledger-filter.ts";
import {
  compensationMethods,
  householdStages,
  specialGroups,
  stageRank,
  tenures,
} from "#domain/household/stage/stage.ts";
import { openDemoDatabase } from "../../open-demo-database.ts";

const db = openDemoDatabase();
const projectId = "huizhong-xicheng-2";
// Some without an entrance or a floor, and some taken out.
db.update(household).set({ entrance: null, door: "301" }).where(eq(household.persons, 1)).run();
db.update(household).set({ floor: null }).where(eq(household.tenure, "workUnit")).run();
db.update(household).set({ removedOn: "2015-03-20" }).where(eq(household.persons, 5)).run();

type Row = ReturnType<typeof rowsOn>[number];

/** Every household in the ledger on a day with all a filter may ask for: read the plain way. */
function rowsOn(on: string) {
  const spans = db.select().from(householdStageSpan).all();
  return db
    .select({ household, building })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .where(eq(household.projectId, projectId))
    .all()
    .filter(({ household: { registeredOn, removedOn } }) => {
      return registeredOn <= on && (removedOn === null || removedOn > on);
    })
    .map((row) => {
      const span = spans.find(
        ({ householdId, fromOn, toOn }) =>
          householdId === row.household.id && fromOn <= on && (toOn === null || toOn > on),
      );
      return { ...row.household, place: row.building, span, terms: termsOf(row.household.id) };
    });
}

function termsOf(id: string): string[] {
  const rows = db.select().from(householdTerm).where(eq(householdTerm.householdId, id)).all();
  return rows.map(({ term }) => term);
}

function isLeft(row: Row, filter: LedgerFilter): boolean {
  const { search, building: inBuilding, section, stage, way, tenure, specialGroup, only } = filter;
  const orNone = (wanted: string | undefined, is: string | null | undefined) =>
    wanted === undefined || (wanted === "none" ? null : wanted) === (is ?? null);
  return (
    (search === undefined || row.terms.some((term) => term.startsWith(search))) &&
    (inBuilding === undefined || row.buildingId === inBuilding) &&
    (section === undefined || row.place.section === section) &&
    orNone(stage, row.span?.stage) &&
    orNone(way, row.way) &&
    (tenure === undefined || row.tenure === tenure) &&
    (specialGroup === undefined ||
      (specialGroup === "any" ? row.specialGroup !== null : row.specialGroup === specialGroup)) &&
    (only !== "breach" || row.span?.isBreach === true) &&
    (only !== "key" || row.keyReason !== null)
  );
}

/** What is sorted by, in order; nothing comes before something, as a database has it. */
function keysOf(row: Row, { order = "code" }: LedgerFilter): (string | number | null)[] {
  const stage = row.span?.stage ?? null;
  if (order === "door") return [row.place.position, row.entrance, row.floor, row.door, row.code];
  if (order === "stage") return [stage && stageRank(stage), row.code];
  if (order === "stageOn") return [row.span?.stageOn ?? null, row.code];
  if (order === "area") return [row.areaDm2, row.code];
  return order === "persons" ? [row.persons, row.code] : [row.code];
}

function compare(a: Row, b: Row, filter: LedgerFilter): number {
  const others = keysOf(b, filter);
  for (const [index, own] of keysOf(a, filter).entries()) {
    const other = others[index] ?? null;
    if (own === other) continue;
    if (own === null || (other !== null && own < other)) return -1;
    return 1;
  }
  return 0;
}

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const buildingIds = db
  .select({ id: building.id })
  .from(building)
  .where(eq(building.projectId, projectId))
  .all()
  .map(({ id }) => id);

const narrowing = {
  search: oneOf("hz-0", "1-", "zhao", "z", "王", "nobody"),
  building: oneOf(...buildingIds),
  section: oneOf("一标段", "二标段", "三标段"),
  stage: oneOf("none" as const, ...householdStages.slice(0, 6)),
  way: oneOf("none" as const, ...compensationMethods),
  tenure: oneOf(...tenures),
  specialGroup: oneOf("any" as const, ...specialGroups),
  only: oneOf("breach" as const, "key" as const),
};
const fields = Object.keys(narrowing) as (keyof typeof narrowing)[];

/** Up to two conditions, since all at once leave nobody, in some order. */
const filters: fc.Arbitrary<LedgerFilter> = fc
  .record({
    ...narrowing,
    order: fc.option(oneOf(...householdOrders), { nil: undefined }),
    descending: fc.option(fc.boolean(), { nil: undefined }),
    kept: fc.uniqueArray(oneOf(...fields), { maxLength: 2 }),
  })
  .map(({ kept, order, descending, ...all }) => ({
    ...Object.fromEntries(kept.map((field) => [field, all[field]])),
    order,
    descending,
  }));
const days = ["2015-01-05", "2015-01-20", "2015-03-12", "2015-03-19", "2015-03-20", "2015-04-15"];

test("any page of any filter in any order on any day is what the plain way gives", () => {
  const rows = new Map(days.map((on) => [on, rowsOn(on)]));
  let shown = 0;
  fc.assert(
    fc.property(
      filters,
      fc.constantFrom(...days),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 7, 20, 50),
      (filter, asOf, page, size) => {
        const left = (rows.get(asOf) ?? [])
          .filter((row) => isLeft(row, filter))
          .sort((a, b) => compare(a, b, filter) * (filter.descending ? -1 : 1));
        const last = Math.max(1, Math.ceil(left.length / size));
        const at = Math.min(page, last);
        const found = listHouseholds(db, { projectId, asOf, filter, page, size });
        expect(found.page).toBe(at);
        expect(found.sums).toEqual({
          households: left.length,
          persons: left.reduce((sum, { persons }) => sum + persons, 0),
          areaDm2: left.reduce((sum, { areaDm2 }) => sum + areaDm2, 0),
          buildings: new Set(left.map(({ buildingId }) => buildingId)).size,
        });
        const expected = left.slice((at - 1) * size, at * size);
        expect(found.rows.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
        expect(found.rows.map(({ stage, isBreach }) => [stage, isBreach])).toEqual(
          expected.map(({ span }) => [span?.stage ?? null, span?.isBreach ?? null]),
        );
        expect(listMatchingIds(db, { projectId, asOf, filter })).toEqual(left.map(({ id }) => id));
        shown += found.rows.length;
      },
    ),
    { numRuns: 300 },
  );
  expect(shown).toBeGreaterThan(1000);
});

describe("a page of the ledger", () => {
  /** The plans of the statements that a page runs, once the ledger is kept. */
  function plansOf(filter: LedgerFilter): string[] {
    const query = { projectId, asOf: "2015-04-15", page: 2, size: 20 };
    listHouseholds(db, { ...query, filter: {} });
    const prepare = vi.spyOn(db.$client, "prepare");
    listHouseholds(db, { ...query, filter });
    const statements = prepare.mock.calls.map(([statement]) => statement);
    prepare.mockRestore();
    return statements.flatMap((statement) =>
      db.$client
        .prepare<unknown[], { detail: string }>(`explain query plan ${statement}`)
        .all(...(statement.match(/\?/g) ?? []).map(() => null))
        .map(({ detail }) => detail),
    );
  }

  test.each<LedgerFilter>([
    {},
    { stage: "signed" },
    { order: "door" },
    { only: "breach" },
    { search: "hz-00" },
  ])("looks rows up and scans no table: %j", (filter) => {
    const plans = plansOf(filter);
    expect(plans.some((plan) => plan.includes("household_holder"))).toBe(true);
    expect(plans.some((plan) => plan.includes("household_term"))).toBe(filter.search !== undefined);
    expect(plans.filter((plan) => /^SCAN (?!json_each)/.test(plan))).toEqual([]);
  });
});
