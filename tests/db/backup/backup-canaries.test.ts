import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeBackup } from "#db/backup/make-backup.ts";
import { restoreBackup } from "#db/backup/restore-backup.ts";
import { databaseFile } from "#db/data-directory.ts";
import { openDatabase } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { householdCanaries } from "../../e2e/canaries.ts";
import { openDataFolder } from "../open-data-folder.ts";

openDataFolder();
const at = Date.UTC(2026, 10, 24, 18, 30);
const { encrypted, hidden } = householdCanaries();
const names = hidden.filter((text) => /^\p{Script=Han}示例/u.test(text));

/** What of it is found in the backup, in its manifest and in what is restored from it. */
async function findAfterRestore(texts: readonly string[]): Promise<string[][]> {
  const backup = await makeBackup(at);
  await restoreBackup(backup, { at });
  const inBackup = ["guatu.sqlite", "manifest.json"].map((file) => join(backup.folder, file));
  return [...inBackup, databaseFile()].map((file) => {
    const bytes = readFileSync(file);
    return texts.filter((text) => bytes.includes(text));
  });
}

test("no number of a person stands in the clear in a backup, its manifest or a restored database", async () => {
  expect(encrypted.length).toBeGreaterThan(400);
  expect(await findAfterRestore(encrypted)).toEqual([[], [], []]);
});

test("names do, but not in the manifest: the same search finds what is there", async () => {
  const [backup, manifest, restored] = await findAfterRestore(names);
  expect(backup?.length).toBeGreaterThan(100);
  expect(manifest).toEqual([]);
  expect(restored).toEqual(backup);
});

test("one number in the clear would be found", async () => {
  const [number = ""] = encrypted;
  const db = openDatabase(databaseFile());
  db.insert(setting).values({ key: "planted", value: number }).run();
  db.$client.close();
  expect(await findAfterRestore([number])).toEqual([[number], [], [number]]);
});
