import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { makeBackup } from "#db/backup/make-backup.ts";
import { databaseFile, lockFile } from "#db/data-directory.ts";
import { DataFolderInUse, holdDataFolder } from "#db/office/hold-data-folder.ts";
import { openOffice } from "#db/office/open-office.ts";
import { setting } from "#db/schema/setting.ts";
import { tryStart } from "../../start/try-start.ts";
import { openDataFolder } from "../open-data-folder.ts";

const folder = openDataFolder();

/** Another process that holds the folder. */
async function startHolder(): Promise<ChildProcess> {
  const holder = spawn(process.execPath, ["tests/start/hold-folder.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void holder.kill("SIGKILL"));
  await once(holder.stdout, "data");
  return holder;
}

test("a second one is refused, with a sentence and a code, until the first is gone, however it goes", async () => {
  const holder = await startHolder();
  expect(() => holdDataFolder()).toThrow(DataFolderInUse);
  expect(await tryStart(folder())).toEqual({
    code: 10,
    said: expect.stringMatching(/^✗ .*正被另一个服务器.*is in use by another server.*\n$/),
  });
  holder.kill("SIGKILL");
  await once(holder, "exit");
  holdDataFolder()();
  expect(await tryStart(folder())).toMatchObject({ code: 0 });
});

test("also within one process", () => {
  const release = holdDataFolder();
  expect(() => holdDataFolder()).toThrow(DataFolderInUse);
  release();
  holdDataFolder()();
});

test("what lies in the lock file keeps nobody out", () => {
  writeFileSync(lockFile(), "12345\n".repeat(1000));
  holdDataFolder()();
});

test("beside a server a backup is made, and the database is read and written", async () => {
  await startHolder();
  const { manifest } = await makeBackup(Date.UTC(2026, 10, 24, 18, 30));
  expect(manifest.rows.project).toBe(8);
  const db = openOffice();
  db.insert(setting).values({ key: "beside", value: "x" }).run();
  db.$client.close();
  expect(databaseFile()).toContain(folder());
});
