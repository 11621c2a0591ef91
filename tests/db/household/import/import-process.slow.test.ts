import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { storageErrorAsRefusal } from "#app/_server/action/storage-error-as-refusal.ts";
import { databaseFile } from "#db/data-directory.ts";
import { checkImport } from "#db/household/import/check-import.ts";
import { dryRunImport } from "#db/household/import/dry-run-import.ts";
import {
  findImported,
  importLedger,
  type LedgerImport,
} from "#db/household/import/import-ledger.ts";
import { writeInProcess } from "#db/household/import/import-process.ts";
import { saveBuilding } from "#db/household/register/save-building.ts";
import { openOffice } from "#db/office/open-office.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { parseWorkbook } from "#db/workbook/parse-workbook.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import type { Actor } from "#domain/access/permission.ts";
import { householdLedger } from "#i18n/household-ledger.ts";
import { removeFolder } from "#scripts/server/remove-folder.ts";
import { bigLedgerFile, bigProject, insertBigOffice } from "../../../bench/import-file.ts";
import { dumpTables } from "../../dump-tables.ts";
import { must } from "../../open-test-ledger.ts";
import { at } from "../../open-test-office.ts";

const usual = process.env.DATA_DIR;
let directory: string;
let db: Db;
let actor: Actor;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "guatu-import-"));
  process.env.DATA_DIR = directory;
  db = openOffice({ mayBeNew: true });
  actor = insertBigOffice(db);
});
afterEach(() => {
  db.$client.close();
  process.env.DATA_DIR = usual;
  removeFolder(directory);
});

/** A checked file of 450 new households, which are written in three parts. */
async function checkMany(): Promise<LedgerImport> {
  const workbook = must(parseWorkbook(await buildWorkbook(bigLedgerFile(450))));
  const read = await readLedger(householdLedger({ buildings: [] }), workbook);
  const ledger = { ledger: "households", projectId: bigProject } as const;
  const { plan } = await checkImport(db, { actor, at }, { ...ledger, read });
  return { requestKey: "many", projectId: bigProject, sha256: "0", plan };
}

test("an import killed at any moment leaves nothing behind, is written whole after all, and then once", async () => {
  const input = await checkMany();
  const before = dumpTables(db);
  for (const killedAfter of [0, 200, 450]) {
    const stop = new AbortController();
    if (killedAfter === 0) stop.abort();
    const outcome = await writeInProcess({ actor, at }, input, {
      signal: stop.signal,
      onChanges: (done) => done >= killedAfter && stop.abort(),
    });
    // Where the commit was quicker than the kill, all of it is there.
    const imported = findImported(db, input);
    if (imported) {
      expect(imported.households).toBe(450);
      break;
    }
    expect(outcome).toBeUndefined();
    expect(dumpTables(db)).toEqual(before);
  }
  const whole = await writeInProcess({ actor, at }, input);
  expect(whole).toMatchObject({ ok: true, value: { households: 450 } });
  expect(findImported(db, input)).toMatchObject({ households: 450 });
  const after = dumpTables(db);
  expect(importLedger(db, { actor, at }, input)).toEqual(whole);
  expect(dumpTables(db)).toEqual(after);
}, 60_000);

test("a file is checked once another connection has written", async () => {
  const writer = openDatabase(databaseFile());
  writer.$client.exec("begin immediate");
  db.$client.pragma("busy_timeout = 0");
  const buildings = [{ id: null, version: 0, row: 2, values: { name: "9号楼" } }];
  const dryRun = dryRunImport(
    db,
    { actor, at },
    { projectId: bigProject, plan: { ledger: "households", buildings, changes: [] } },
  );
  writer.$client.exec("rollback");
  writer.$client.close();
  expect(await dryRun).toEqual([]);
});

test("whoever saves while another connection writes is told so at once, and nothing of it stays", async () => {
  const writer = openDatabase(databaseFile());
  writer.$client.exec("begin immediate");
  db.$client.pragma("busy_timeout = 50");
  const save = () =>
    storageErrorAsRefusal(() =>
      saveBuilding(
        db,
        { actor, at },
        {
          requestKey: "b",
          projectId: bigProject,
          buildingId: null,
          version: 0,
          name: "9号楼",
          section: null,
        },
      ),
    );
  expect(await save()).toEqual({ ok: false, refusal: "ledgerImport.beingWritten" });
  writer.$client.exec("rollback");
  writer.$client.close();
  expect(await save()).toMatchObject({ ok: true });
});
