import { expect, test } from "vitest";
import { checkImport } from "#db/household/import/check-import.ts";
import { importLedger } from "#db/household/import/import-ledger.ts";
import { listHouseholdIds } from "#db/household/import/list-household-rows.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import type { Db } from "#db/open-database.ts";
import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { parseWorkbook } from "#db/workbook/parse-workbook.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import type { Actor } from "#domain/access/permission.ts";
import { householdLedger } from "#i18n/household-ledger.ts";
import { bigLedgerFile, bigProject, insertBigOffice } from "../../../bench/import-file.ts";
import { openTestDatabase } from "../../open-test-database.ts";
import { must } from "../../open-test-ledger.ts";
import { at } from "../../open-test-office.ts";
import { cachedCounts, recount } from "../../recount-households.ts";

const businessOn = "2015-06-30";

/** Checks and writes 450 households that are not in the ledger yet. */
async function importMany(db: Db, actor: Actor): Promise<number[]> {
  const workbook = must(parseWorkbook(await buildWorkbook(bigLedgerFile(450))));
  const read = await readLedger(householdLedger({ buildings: [] }), workbook);
  const caller = { actor, at };
  const ledger = { ledger: "households", projectId: bigProject } as const;
  const { errors, plan } = await checkImport(db, caller, { ...ledger, read });
  expect(errors).toEqual([]);
  const steps: number[] = [];
  const imported = importLedger(db, caller, {
    requestKey: "many",
    projectId: bigProject,
    sha256: "0",
    plan,
    onChanges: (done) => {
      // On a full disk it is undone and begun anew.
      if (done <= (steps.at(-1) ?? 0)) steps.length = 0;
      steps.push(done);
    },
  });
  expect(must(imported)).toMatchObject({ buildings: 1, households: 450, holders: 450 });
  return steps;
}

function expectRecounted(db: Db): void {
  const { counts, unlawful } = recount(db, businessOn);
  expect(cachedCounts(db, businessOn)).toEqual(counts);
  expect(unlawful.size).toBe(450);
}

test("households written in parts, and a stage of all of them at once, count as they are recounted", async () => {
  const db = openTestDatabase();
  const clerk = insertBigOffice(db);
  expect(await importMany(db, clerk)).toEqual([200, 400, 450]);
  expectRecounted(db);

  const ids = listHouseholdIds(db, bigProject);
  const entered = enterStage(
    db,
    { actor: clerk, at },
    {
      requestKey: "all",
      projectId: bigProject,
      householdIds: ids,
      stage: "decided",
      on: businessOn,
    },
  );
  // Those who have signed stand in the way, and then nobody's stage is written.
  expect(entered).toMatchObject({ ok: false, params: { of: "HZ-00001" } });
  expectRecounted(db);

  const unsigned = ids.filter((_, index) => (index + 1) % 3 === 0);
  const decided = enterStage(
    db,
    { actor: clerk, at },
    {
      requestKey: "unsigned",
      projectId: bigProject,
      householdIds: unsigned,
      stage: "decided",
      on: businessOn,
    },
  );
  expect(must(decided).entered).toBe(150);
  expectRecounted(db);
});
