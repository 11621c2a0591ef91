import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { symmetricEncrypt } from "better-auth/crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { verifyAuditTrail } from "#db/audit/verify-audit-trail.ts";
import { type FoundBackup, listBackups } from "#db/backup/list-backups.ts";
import { makeBackup } from "#db/backup/make-backup.ts";
import { readManifest } from "#db/backup/manifest.ts";
import { restoreBackup } from "#db/backup/restore-backup.ts";
import { backupDirectory, databaseFile, householdKeyFile, secretFile } from "#db/data-directory.ts";
import { listHolders } from "#db/household/person/list-holders.ts";
import { holdDataFolder } from "#db/office/hold-data-folder.ts";
import { openOffice } from "#db/office/open-office.ts";
import { openDatabase } from "#db/open-database.ts";
import { householdHolder } from "#db/schema/household/household.ts";
import { project } from "#db/schema/project.ts";
import { twoFactor, user } from "#db/schema/user.ts";
import { sha256 } from "#db/sha-256.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestSession } from "../insert-test-session.ts";
import { openDataFolder } from "../open-data-folder.ts";

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

/** The names and contents of everything in the data folder but the backups and the lock. */
function contents(): Record<string, string> {
  const names = readdirSync(folder()).filter((name) => name !== "backups" && name !== "guatu.lock");
  return Object.fromEntries(
    names.map((name) => [name, sha256(readFileSync(join(folder(), name), "latin1"))]),
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
  const { keptAs, unopened } = await restoreBackup(backup, { at });
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
  await restoreBackup(await makeBackup(at), { at });
  expect(rowsOf(databaseFile()).rows.session).toEqual([]);
});

test("files people added come back, and those that were there are kept", async () => {
  const file = join(folder(), "files", "a.jpg");
  mkdirSync(join(folder(), "files"));
  writeFileSync(file, "then");
  const backup = await makeBackup(at);
  writeFileSync(file, "now");
  await restoreBackup(backup, { at });
  expect(readFileSync(file, "utf8")).toBe("then");
  const kept = readdirSync(folder()).find((name) => name.startsWith("files.before-restore-"));
  expect(readFileSync(join(folder(), kept ?? "", "a.jpg"), "utf8")).toBe("now");
});

test("nothing is restored while anybody has the database open", async () => {
  const backup = await backUpThenChange();
  const server = openDatabase(databaseFile());
  await expect(restoreBackup(backup, { at })).rejects.toThrow("restore.inUse");
  expect(server.select({ version: project.version }).from(project).get()?.version).toBe(99);
  server.update(project).set({ version: 100 }).where(eq(project.version, 99)).run();
  server.$client.close();
  await restoreBackup(backup, { at });
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
    await expect(restoreBackup(backup, { at })).rejects.toThrow(code);
    expect(contents()).toEqual(before);
    expect((await restoreBackup(backup, { at, withoutKey: true })).unopened).toEqual(["household"]);
    expect(rowsOf(databaseFile()).chain).toBeNull();
  },
);

test("without the key that opens second factors it refuses; told to go on, it removes them", async () => {
  writeFileSync(secretFile(), "ef".repeat(32));
  const { db, userId } = await openWithSecondFactor();
  db.$client.close();
  const backup = await makeBackup(at);
  expect((await restoreBackup(backup, { at })).unopened).toEqual([]);
  expect(rowsOf(databaseFile()).rows.two_factor).toHaveLength(1);

  rmSync(secretFile());
  await expect(restoreBackup(backup, { at })).rejects.toThrow("restore.secretMissing");
  writeFileSync(secretFile(), "01".repeat(32));
  await expect(restoreBackup(backup, { at })).rejects.toThrow("restore.otherSecret");
  expect((await restoreBackup(backup, { at: at + 1, withoutKey: true })).unopened).toEqual([
    "session",
  ]);
  const { rows, chain } = rowsOf(databaseFile());
  expect(rows.two_factor).toEqual([]);
  expect(rows.user).toContainEqual(expect.objectContaining({ id: userId, two_factor_enabled: 0 }));
  expect(chain).toBeNull();
});

/** Somebody who gives a second factor. */
async function openWithSecondFactor() {
  const db = openDatabase(databaseFile());
  const userId = db.select({ id: user.id }).from(user).get()?.id ?? "";
  db.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, userId)).run();
  const secret = await symmetricEncrypt({ key: "ef".repeat(32), data: "JBSWY3DPEHPK3PXP" });
  db.insert(twoFactor).values({ id: "f", secret, backupCodes: "sealed", userId }).run();
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
  await expect(
    restoreBackup({ folder: made, name, manifest: readManifest(made) }, { at }),
  ).rejects.toThrow(reason);
  expect(contents()).toEqual(before);
});

test("a database that cannot be read at all is set aside, whole, for whoever mends it", async () => {
  const backup = await backUpThenChange();
  writeFileSync(databaseFile(), "no database".repeat(1000));
  const { keptAs } = await restoreBackup(backup, { at });
  expect(readFileSync(String(keptAs), "utf8")).toContain("no database");
  expect(rowsOf(databaseFile()).chain).toBeNull();
});

test("an empty data folder gets the backup of another one", async () => {
  const backup = await backUpThenChange();
  for (const name of readdirSync(folder())) {
    if (name.startsWith("guatu.sqlite")) rmSync(join(folder(), name));
  }
  expect(await restoreBackup(backup, { at })).toEqual({ keptAs: null, unopened: [] });
  expect(listBackups(backupDirectory())).toHaveLength(1);
});

test("nor while a server has the data folder, whether or not it has opened the database", async () => {
  const backup = await backUpThenChange();
  const before = contents();
  const release = holdDataFolder();
  await expect(restoreBackup(backup, { at })).rejects.toThrow("restore.inUse");
  release();
  expect(contents()).toEqual(before);
});

test("what a killed restore left is gone before anything is copied, and changes nothing of it", async () => {
  const before = rowsOf(databaseFile()).rows;
  const backup = await backUpThenChange();
  leaveHalfRestored(backup);
  await restoreBackup(backup, { at });
  expect(rowsOf(databaseFile()).rows.project).toEqual(before.project);
  expect(readdirSync(folder()).filter((name) => name.includes("restoring"))).toEqual([]);
  // A restore that is refused cleans up as well.
  leaveHalfRestored(backup);
  rmSync(join(backup.folder, "guatu.sqlite"));
  await expect(restoreBackup(backup, { at })).rejects.toThrow("backup.damaged");
  expect(readdirSync(folder()).filter((name) => name.includes("restoring"))).toEqual([]);
});

/** A copy with a log of its own that changes every project, and some of the files. */
function leaveHalfRestored(backup: FoundBackup): void {
  const half = `${databaseFile()}.restoring`;
  copyFileSync(join(backup.folder, "guatu.sqlite"), half);
  const db = openDatabase(half);
  db.update(project).set({ version: 77 }).run();
  copyFileSync(`${half}-wal`, join(folder(), "kept-wal"));
  db.$client.close();
  renameSync(join(folder(), "kept-wal"), `${half}-wal`);
  mkdirSync(join(folder(), "files.restoring"), { recursive: true });
}

test.each([
  ["whose file is gone", (live: string) => rmSync(live)],
  ["whose file is empty", (live: string) => truncateSync(live, 0)],
])(
  "the log of a database %s is kept, and not taken for that of the restored one",
  async (_what, lose) => {
    const before = rowsOf(databaseFile()).rows;
    const backup = await backUpThenChange();
    const db = openDatabase(databaseFile());
    db.update(project).set({ version: 88 }).run();
    copyFileSync(`${databaseFile()}-wal`, join(folder(), "kept-wal"));
    db.$client.close();
    lose(databaseFile());
    renameSync(join(folder(), "kept-wal"), `${databaseFile()}-wal`);
    const log = readFileSync(`${databaseFile()}-wal`);
    await restoreBackup(backup, { at });
    expect(rowsOf(databaseFile()).rows.project).toEqual(before.project);
    const kept = readdirSync(folder()).find((name) => /before-restore-.*-wal$/.test(name)) ?? "";
    expect(readFileSync(join(folder(), kept)).equals(log)).toBe(true);
  },
);

test("a backup of before formats had numbers is read and restored, one of a later format refused", async () => {
  const { folder: made, name } = await backUpThenChange();
  const file = join(made, "manifest.json");
  const { format, keys, ...written } = JSON.parse(readFileSync(file, "utf8"));
  expect(format).toBe(1);
  const write = (manifest: object) => writeFileSync(file, JSON.stringify(manifest));
  const read = () => ({ folder: made, name, manifest: readManifest(made) });

  write({ ...written, keyFingerprint: keys.household });
  expect(read().manifest.keys).toEqual({ household: keys.household, session: null });
  write(written);
  expect(listBackups(backupDirectory()).map((each) => each.name)).toEqual([name]);
  expect((await restoreBackup(read(), { at })).unopened).toEqual([]);
  // It names no key: what is in it proves the one there is.
  writeFileSync(householdKeyFile(), "cd".repeat(32));
  await expect(restoreBackup(read(), { at })).rejects.toThrow("restore.otherKey");

  write({ ...written, format: 2, anything: "new" });
  expect(read).toThrow(/^backup\.tooNew/);
  for (const format of ["1", 1.5, -1, null]) {
    write({ ...written, format });
    expect(read).toThrow(/^backup\.(notFound|tooNew)/);
  }
});

test.each<[string, () => void, string]>([
  ["lost its key", () => rmSync(householdKeyFile()), "restore.keyMissing"],
  ["has half a key", () => writeFileSync(householdKeyFile(), "ab"), "restore.keyMissing"],
  ["has another key", () => writeFileSync(householdKeyFile(), "cd".repeat(32)), "restore.otherKey"],
])(
  "an office that %s is backed up, restored without it, and starts",
  async (_what, spoil, code) => {
    const before = rowsOf(databaseFile()).rows;
    spoil();
    expect(() => openOffice()).toThrow("householdKey");
    const backup = await makeBackup(at);
    expect(backup.manifest.keys.household).toBeNull();
    await expect(restoreBackup(backup, { at })).rejects.toThrow(code);
    expect(() => openOffice()).toThrow("householdKey");
    await restoreBackup(backup, { at, withoutKey: true });
    const db = openOffice();
    const holders = db.select().from(householdHolder).all();
    expect(holders.length).toBeGreaterThan(100);
    expect(holders.filter((each) => each.identityCipher ?? each.phoneIndex)).toEqual([]);
    expect(listHolders(db, holders[0]?.householdId ?? "")[0]).toMatchObject({ identity: null });
    db.$client.close();
    // Should the key be found after all, the backup still has them.
    writeFileSync(householdKeyFile(), "ab".repeat(32));
    await restoreBackup(backup, { at: at + 1 });
    expect(rowsOf(databaseFile()).rows.household_holder).toEqual(before.household_holder);
  },
);

test("what is left of a key is kept when a backup is restored without it", async () => {
  const backup = await backUpThenChange();
  writeFileSync(householdKeyFile(), "half of a k");
  await restoreBackup(backup, { at, withoutKey: true });
  const kept = readdirSync(folder()).find((name) => name.startsWith("household.key.before-")) ?? "";
  expect(readFileSync(join(folder(), kept), "utf8")).toBe("half of a k");
  openOffice().$client.close();
  expect(readFileSync(householdKeyFile(), "utf8")).toMatch(/^[0-9a-f]{64}$/);
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
