import { eq } from "drizzle-orm";
import { expect, onTestFinished, test, vi } from "vitest";
import { dryRunImport } from "#db/household/import/dry-run-import.ts";
import { importLedger } from "#db/household/import/import-ledger.ts";
import { household } from "#db/schema/household/household.ts";
import type { HouseholdChange, ImportDiff } from "#domain/household/import/import-diff.ts";
import { must, openTestLedger } from "../../open-test-ledger.ts";

const newHousehold = (row: number, code: string): HouseholdChange => ({
  kind: "household",
  id: null,
  version: 0,
  row,
  stages: [],
  values: { code, building: "3号楼", door: "2-301", persons: 1, area: 5000, tenure: "private" },
  holders: [{ row, id: null, values: { kind: "owner", name: "某某" } }],
});

/** Over the first two hundred, which are looked at together, and some more. */
const many = Array.from({ length: 220 }, (_, index) => newHousehold(index + 10, `N-${index}`));

/** The refusals of a dry run, and those of the import itself. */
async function refusalsOf(changesOf: (householdId: string) => HouseholdChange[]) {
  const { db, caller, householdId } = openTestLedger();
  const plan: ImportDiff = {
    ledger: "households",
    buildings: [],
    changes: changesOf(householdId),
  };
  const dryRun = await dryRunImport(db, caller, { projectId: "kept", plan });
  const input = { requestKey: "many", projectId: "kept", sha256: "0", plan };
  return [dryRun, importLedger(db, caller, input).rows ?? []];
}

test("a household whose row and days both change is written once", async () => {
  const { db, caller, householdId } = openTestLedger();
  const entries = [{ stage: "surveyed", on: "2015-04-01" } as const];
  const change = { ...newHousehold(5, "H-1a"), version: 1, holders: [], stages: entries };
  const plan: ImportDiff = {
    ledger: "households",
    buildings: [],
    changes: [{ ...change, id: householdId }],
  };
  must(importLedger(db, caller, { requestKey: "one", projectId: "kept", sha256: "0", plan }));
  const [row] = db.select().from(household).where(eq(household.id, householdId)).all();
  expect(row).toMatchObject({ code: "H-1a", version: 2 });
});

test("a code that another row has left long before is free, in the dry run too", async () => {
  const refused = await refusalsOf((id) => [
    { ...newHousehold(5, "H-1a"), id, version: 1, holders: [] },
    ...many,
    newHousehold(500, "H-1"),
  ]);
  expect(refused).toEqual([[], []]);
});

test("a code that another row has taken long before is taken, in the dry run too", async () => {
  const refused = await refusalsOf(() => [...many, newHousehold(500, "N-0")]);
  const taken = [{ sheet: "households", row: 500, code: "household.codeTaken" }];
  expect(refused).toMatchObject([taken, taken]);
});

test("what is tried again because the disk was full finds no code taken by the first try", async () => {
  vi.stubEnv("DISK_FULL", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  const refused = await refusalsOf(() => many.slice(0, 2));
  expect(refused).toEqual([[], []]);
});
