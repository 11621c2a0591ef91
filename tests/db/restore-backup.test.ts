import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { type FoundBackup, listBackups } from "#db/backup/list-backups.ts";
import { makeBackup } from "#db/backup/make-backup.ts";
import { readManifest } from "#db/backup/manifest.ts";
import { restoreBackup } from "#db/backup/restore-backup.ts";
import { backupDirectory, databaseFile, householdKeyFile, secretFile } from "#db/data-directory.ts";
import { openDatabase } from "#db/open-database.ts";
import { verifyAuditTrail } from "#db/queries/verify-audit-trail.ts";
import { project } from "#db/schema/project.ts";
import { twoFactor, user } from "#db/schema/user.ts";
import { dumpTables } from "./dump-tables.ts";
import { insertTestSession } from "./insert-test-session.ts";
import { openDataFolder } from "./open-data-folder.ts";

const folder = openDataFolder();
const at = Date.UTC(2026, 10, 24, 18, 30);

/** A backup, and a change made after it that a restore takes back. */
async function backUpThenChange(): Promise<FoundBackup> {
  const backup = await makeBackup(at);
  const db = openDatabase(databaseFile());
  db.update(project).set({ version: 99 }).run();
  db.$client.close();
  return backup;
}

/** The names and contents of everything in the data folder but the backups. */
function contents(): Record<string, string> {
  const names = readdirSync(folder()).filter((name) => name !== "backups");
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder(), name), "latin1")]),
  );
}

function rowsOf(file: string) {
  const db = openDatabase(file);
  try {
    return { rows: dumpTables(db), chain: verifyAuditTrail(db) };
  } finally {
    db.$client.close();
  }
}

test("a restore brings back every row, keeps what was there, and says so in the audit trail", async () => {
  const before = rowsOf(databaseFile()).rows;
  const backup = await backUpThenChange();
  const changed = rowsOf(databaseFile()).rows;
  const { keptAs, unopened } = restoreBackup(backup, { at });
  expect(unopened).toEqual([]);
  const { rows, chain } = rowsOf(databaseFile());
  const { audit_event, ...others } = rows;
  expect({ ...others, audit_event: audit_event?.slice(0, -1) }).toEqual(before);
  expect(audit_event?.at(-1)).toMatchObject({ event: "backup.restored", subject_id: backup.name });
  expect(chain).toBeNull();
  expect(rowsOf(String(keptAs)).rows).toEqual(changed);
});

test("a session of the past does not come back to life", async () => {
  const db = openDatabase(databaseFile());
  const someone = db.select({ id: user.id }).from(user).get();
  insertTestSession(db, someone?.id ?? "", "open");
  db.$client.close();
  restoreBackup(await makeBackup(at), { at });
  expect(rowsOf(databaseFile()).rows.session).toEqual([]);
});

test("files people added come back, and those that were there are kept", async () => {
  const file = join(folder(), "files", "a.jpg");
  mkdirSync(join(folder(), "files"));
  writeFileSync(file, "then");
  const backup = await makeBackup(at);
  writeFileSync(file, "now");
  restoreBackup(backup, { at });
  expect(readFileSync(file, "utf8")).toBe("then");
  const kept = readdirSync(folder()).find((name) => name.startsWith("files.before-restore-"));
  expect(readFileSync(join(folder(), kept ?? "", "a.jpg"), "utf8")).toBe("now");
});

test("nothing is restored while anybody has the database open", async () => {
  const backup = await backUpThenChange();
  const server = openDatabase(databaseFile());
  expect(() => restoreBackup(backup, { at })).toThrow("restore.inUse");
  expect(server.select({ version: project.version }).from(project).get()?.version).toBe(99);
  server.update(project).set({ version: 100 }).where(eq(project.version, 99)).run();
  server.$client.close();
  restoreBackup(backup, { at });
  expect(openDatabase(readFileSync(databaseFile())).select().from(project).get()?.version).not.toBe(
    100,
  );
});

test.each([
  { key: "missing", change: () => rmSync(householdKeyFile()), code: "restore.keyMissing" },
  {
    key: "another",
    change: () => writeFileSync(householdKeyFile(), "cd".repeat(32)),
    code: "restore.otherKey",
  },
])(
  "where the key of personal data is $key it refuses, and goes on only when told to",
  async ({ change, code }) => {
    const backup = await backUpThenChange();
    change();
    const before = contents();
    expect(() => restoreBackup(backup, { at })).toThrow(code);
    expect(contents()).toEqual(before);
    expect(restoreBackup(backup, { at, withoutKey: true }).unopened).toEqual(["household"]);
    expect(rowsOf(databaseFile()).chain).toBeNull();
  },
);

test("without the key that opens second factors it refuses; told to go on, it removes them", async () => {
  const { db, userId } = openWithSecondFactor();
  db.$client.close();
  writeFileSync(secretFile(), "ef".repeat(32));
  const backup = await makeBackup(at);
  expect(restoreBackup(backup, { at }).unopened).toEqual([]);
  expect(rowsOf(databaseFile()).rows.two_factor).toHaveLength(1);

  rmSync(secretFile());
  expect(() => restoreBackup(backup, { at })).toThrow("restore.secretMissing");
  writeFileSync(secretFile(), "01".repeat(32));
  expect(() => restoreBackup(backup, { at })).toThrow("restore.otherSecret");
  expect(restoreBackup(backup, { at: at + 1, withoutKey: true }).unopened).toEqual(["session"]);
  const { rows, chain } = rowsOf(databaseFile());
  expect(rows.two_factor).toEqual([]);
  expect(rows.user).toContainEqual(expect.objectContaining({ id: userId, two_factor_enabled: 0 }));
  expect(chain).toBeNull();
});

/** Somebody who gives a second factor. */
function openWithSecondFactor() {
  const db = openDatabase(databaseFile());
  const userId = db.select({ id: user.id }).from(user).get()?.id ?? "";
  db.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, userId)).run();
  db.insert(twoFactor).values({ id: "f", secret: "sealed", backupCodes: "sealed", userId }).run();
  return { db, userId };
}

test.each<[string, (made: string) => void, string]>([
  ["a changed byte", (made) => changeByte(join(made, "guatu.sqlite")), "backup.damaged"],
  ["a cut file", (made) => truncateSync(join(made, "guatu.sqlite"), 4096), "backup.damaged"],
  ["a missing file", (made) => rmSync(join(made, "guatu.sqlite")), "backup.damaged"],
  ["other rows than it says", (made) => editManifest(made, '"project": 8', '"project": 7'), "rows"],
  [
    "another end of the trail",
    (made) => editManifest(made, '"hash": "', '"hash": "0'),
    "audit head",
  ],
  [
    "a newer program",
    (made) => editManifest(made, '"migratedTo": 1', '"migratedTo": 9'),
    "backup.tooNew",
  ],
])("%s is found out before anything is touched", async (_what, spoil, reason) => {
  const { folder: made, name } = await backUpThenChange();
  spoil(made);
  const before = contents();
  expect(() => restoreBackup({ folder: made, name, manifest: readManifest(made) }, { at })).toThrow(
    reason,
  );
  expect(contents()).toEqual(before);
});

test("a database that cannot be read at all is set aside, whole, for whoever mends it", async () => {
  const backup = await backUpThenChange();
  writeFileSync(databaseFile(), "no database".repeat(1000));
  const { keptAs } = restoreBackup(backup, { at });
  expect(readFileSync(String(keptAs), "utf8")).toContain("no database");
  expect(rowsOf(databaseFile()).chain).toBeNull();
});

test("an empty data folder gets the backup of another one", async () => {
  const backup = await backUpThenChange();
  for (const name of readdirSync(folder())) {
    if (name.startsWith("guatu.sqlite")) rmSync(join(folder(), name));
  }
  expect(restoreBackup(backup, { at })).toEqual({ keptAs: null, unopened: [] });
  expect(listBackups(backupDirectory())).toHaveLength(1);
});

function changeByte(file: string): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(200_000) ^ 1, 200_000);
  writeFileSync(file, bytes);
}

function editManifest(made: string, from: string, to: string): void {
  const file = join(made, "manifest.json");
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
