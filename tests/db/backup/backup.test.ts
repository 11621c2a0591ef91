import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { BackupFault } from "#db/backup/backup-fault.ts";
import { explainByLive } from "#db/backup/explain-by-live.ts";
import { backupName, findLastBackup, listBackups } from "#db/backup/list-backups.ts";
import { makeBackup } from "#db/backup/make-backup.ts";
import { removeOldBackups } from "#db/backup/remove-old-backups.ts";
import { backupDirectory, databaseFile } from "#db/data-directory.ts";
import { openDatabase } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { dumpTables } from "../dump-tables.ts";
import { openDataFolder } from "../open-data-folder.ts";

const folder = openDataFolder();
const hour = 3_600_000;
const at = Date.UTC(2026, 10, 24, 18, 30);

test("a backup is the database of one moment, also while the server writes", async () => {
  const server = openDatabase(databaseFile());
  const before = dumpTables(server);
  let written = 0;
  let goesOn = true;
  const write = () => {
    if (!goesOn) return;
    server
      .insert(setting)
      .values({ key: `k${written}`, value: "x".repeat(500) })
      .run();
    written += 1;
    setImmediate(write);
  };
  setImmediate(write);
  const { folder: made, manifest } = await makeBackup(at);
  goesOn = false;
  expect(written).toBeGreaterThan(2);
  server.$client.close();

  const copy = openDatabase(readFileSync(join(made, "guatu.sqlite")));
  expect(dumpTables(copy)).toEqual(before);
  expect(manifest.rows.setting).toBe(before.setting?.length);
  expect(manifest.auditHead?.sequence).toBe(before.audit_event?.length);
});

test("it holds the files people added, and neither key nor password", async () => {
  mkdirSync(join(folder(), "files", "2026"), { recursive: true });
  writeFileSync(join(folder(), "files", "2026", "a.jpg"), "picture");
  writeFileSync(join(folder(), "demo-accounts.json"), "[]");
  const { folder: made, manifest } = await makeBackup(at);
  expect(manifest.files.map(({ path }) => path)).toEqual(["files/2026/a.jpg", "guatu.sqlite"]);
  expect(readdirSync(made).sort()).toEqual(["files", "guatu.sqlite", "manifest.json"]);
  expect(statSync(join(made, "guatu.sqlite")).mode & 0o777).toBe(0o600);
  expect(manifest.keys.household).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(manifest)).not.toContain("abababab");
});

test("a database that is not whole gives no backup, and leaves none half made", async () => {
  const db = openDatabase(databaseFile());
  db.$client.exec("drop trigger audit_event_no_update");
  db.$client.exec("update audit_event set actor_name = 'somebody else' where sequence = 1");
  db.$client.close();
  await expect(makeBackup(at)).rejects.toThrow(
    /^backup\.liveDamaged: .*guatu\.sqlite, audit_event 1$/,
  );
  expect(readdirSync(backupDirectory())).toEqual([]);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ["its header", (bytes) => bytes.fill("x", 0, 16)],
  ["its end", (bytes) => bytes.subarray(0, bytes.length / 2)],
  ["a page", (bytes) => bytes.fill(0xff, 40 * 4096, 41 * 4096)],
])(
  "where the live database has lost %s, that is said, and nothing is left half made",
  async (_what, spoil) => {
    writeFileSync(databaseFile(), spoil(readFileSync(databaseFile())));
    await expect(makeBackup(at)).rejects.toThrow(/^backup\.liveDamaged: .*guatu\.sqlite/);
    expect(readdirSync(backupDirectory())).toEqual([]);
  },
);

test("of a copy that is damaged while the live one is whole, that is said instead", () => {
  const fault = new BackupFault("backup.damaged", { detail: "page 7" });
  expect(String(explainByLive(fault))).toMatch(/backup\.copyDamaged: .*page 7/);
  const other = new Error("other");
  expect(explainByLive(other)).toBe(other);
});

test("an empty database gives no backup, nor one of another program", async () => {
  writeFileSync(databaseFile(), "");
  await expect(makeBackup(at)).rejects.toThrow("backup.noDatabase");
  rmSync(databaseFile());
  const client = new Sqlite(databaseFile());
  client.exec("create table song (title text)");
  client.close();
  await expect(makeBackup(at)).rejects.toThrow("database.foreign: song");
});

test("no database, no backup", async () => {
  renameSync(databaseFile(), join(folder(), "elsewhere.sqlite"));
  await expect(makeBackup(at)).rejects.toThrow("backup.noDatabase");
  expect(readdirSync(folder())).not.toContain("guatu.sqlite");
});

test("what a killed backup left is no backup, and is gone a day later", async () => {
  const { name } = await makeBackup(at);
  const leftover = join(backupDirectory(), ".making-guatu-x-1");
  mkdirSync(leftover);
  mkdirSync(join(backupDirectory(), "guatu-empty"));
  const halfCopied = backupName(at + hour);
  mkdirSync(join(backupDirectory(), halfCopied));
  expect(listBackups(backupDirectory()).map((found) => found.name)).toEqual([name]);
  expect(findLastBackup(at)?.name).toBe(name);
  removeOldBackups(statSync(leftover).mtimeMs + hour);
  expect(readdirSync(backupDirectory())).toContain(".making-guatu-x-1");
  utimesSync(leftover, new Date(at), new Date(at));
  removeOldBackups(at + 25 * hour);
  expect(readdirSync(backupDirectory()).sort()).toEqual([name, halfCopied, "guatu-empty"].sort());
});

test("a damaged backup takes no other one's place when old ones are removed", async () => {
  const made = [];
  for (let minutes = 0; minutes < 9; minutes += 1)
    made.push(await makeBackup(at + minutes * 60_000));
  const names = made.map(({ name }) => name);
  const newest = made.at(-1);
  expect(findLastBackup(at + hour)?.name).toBe(newest?.name);
  const file = join(newest?.folder ?? "", "guatu.sqlite");
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(100_000) ^ 1, 100_000);
  writeFileSync(file, bytes);

  const rotation = removeOldBackups(at + hour);
  expect(rotation).toEqual({ kept: 7, removed: [names[0]], damaged: [newest?.name] });
  expect(readdirSync(backupDirectory()).sort()).toEqual(names.slice(1));
});

test("backups of the future, from before the clock was put back, hide none and take no place", async () => {
  const day = 24 * hour;
  const ahead = [];
  for (let days = 1; days <= 8; days += 1) ahead.push((await makeBackup(at + days * day)).name);
  const { name } = await makeBackup(at);
  expect(findLastBackup(at)?.name).toBe(name);
  expect(removeOldBackups(at)).toMatchObject({ kept: 1, removed: [] });
  expect(readdirSync(backupDirectory()).sort()).toEqual([name, ...ahead].sort());
  expect(findLastBackup(at + 3 * day)?.name).toBe(ahead[2]);
});
