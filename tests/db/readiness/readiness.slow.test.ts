import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { symmetricEncrypt } from "better-auth/crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findReadiness } from "#app/_server/readiness/readiness.ts";
import { makeBackup } from "#db/backup/make-backup.ts";
import { databaseFile, householdKeyFile, secretFile } from "#db/data-directory.ts";
import { findSetting } from "#db/find-setting.ts";
import { openOffice } from "#db/office/open-office.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { twoFactor, user } from "#db/schema/user.ts";
import { writeProof } from "#db/schema/write-proof.ts";
import { openDataFolder } from "../open-data-folder.ts";

const server = vi.hoisted(() => ({ db: undefined as unknown as Db, secret: "" }));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => server.db }));
vi.mock("#app/_server/auth/secret.ts", () => ({ sessionSecret: () => server.secret }));

const holder = globalThis as { guatuIntegrity?: { reading: boolean } | undefined };

const folder = openDataFolder();
beforeEach(() => {
  server.db = openDatabase(databaseFile());
  server.secret = readFileSync(secretFile(), "utf8");
});
afterEach(() => {
  if (server.db.$client.open) server.db.$client.close();
  holder.guatuIntegrity = undefined;
  vi.restoreAllMocks();
});

let clock = 0;
/** Each look is later than an answer lasts. */
function look() {
  clock += 2000;
  return findReadiness(clock);
}
const codes = async () => (await look()).faults.map(({ code }) => code);

test("an office that was begun just now has a day for its first backup", async () => {
  server.db.$client.close();
  rmSync(databaseFile());
  server.db = openOffice({ mayBeNew: true });
  expect(await codes()).toEqual([]);
  const begun = Number(findSetting(server.db, "begunAt"));
  vi.spyOn(Date, "now").mockReturnValue(begun + 31 * 3_600_000);
  expect(await codes()).toEqual(["backup.overdue"]);
});

test("all is well with a backup of last night", async () => {
  expect(await codes()).toEqual(["backup.overdue"]);
  await makeBackup(Date.now());
  expect(await look()).toEqual({
    ready: true,
    database: true,
    migrations: true,
    keys: true,
    disk: true,
    backup: true,
    projects: true,
    faults: [],
  });
});

describe("the database takes a write", () => {
  test("and keeps it: one row, however often it is asked, and once in a second at most", async () => {
    const tokens = () => server.db.select().from(writeProof).all();
    await look();
    const [first, ...others] = tokens();
    expect(others).toEqual([]);
    await Promise.all(Array.from({ length: 50 }, () => findReadiness(clock + 999)));
    expect(tokens()).toEqual([first]);
    await look();
    expect(tokens()).toHaveLength(1);
    expect(tokens()).not.toEqual([first]);
  });

  test("one another process is writing into, as a large import does, is ready", async () => {
    const writer = openDatabase(databaseFile());
    writer.$client.exec("begin immediate");
    expect(await look()).toMatchObject({ database: true, migrations: true, disk: true });
    writer.$client.exec("rollback");
    writer.$client.close();
  });

  test("one that is not open is not", async () => {
    server.db.$client.close();
    expect(await look()).toMatchObject({ ready: false, database: false });
  });

  test("not one that may only be read", async () => {
    server.db.$client.pragma("query_only = ON");
    expect(await codes()).toContain("database.readOnly");
  });

  test("not one on a disk that is full", async () => {
    server.db.$client.exec("create table filler (x)");
    server.db.$client.exec(
      "create trigger fill before insert on write_proof begin insert into filler values (zeroblob(100000)); end",
    );
    const pages = Number(server.db.$client.pragma("page_count", { simple: true }));
    server.db.$client.pragma(`max_page_count = ${pages + 1}`);
    expect(await codes()).toContain("disk.full");
  });

  test("not one whose file was taken away, or another put in its place", async () => {
    await look();
    renameSync(databaseFile(), join(folder(), "elsewhere"));
    expect(await codes()).toContain("database.missing");
    copyFileSync(join(folder(), "elsewhere"), databaseFile());
    expect(await codes()).toContain("database.replaced");
  });
});

test("a page that cannot be read is found, by another process, and stays known", async () => {
  const { $client } = server.db;
  const page = Number(
    $client
      .prepare("select rootpage from sqlite_schema where name = 'household_term'")
      .pluck()
      .get(),
  );
  $client.pragma("wal_checkpoint(TRUNCATE)");
  const bytes = readFileSync(databaseFile());
  bytes.fill(0xff, (page - 1) * 4096, page * 4096);
  writeFileSync(databaseFile(), bytes);
  await look();
  await vi.waitFor(() => expect(holder.guatuIntegrity?.reading).toBe(false), { timeout: 20_000 });
  expect(await codes()).toContain("database.damaged");
  expect(await look()).toMatchObject({ ready: false, database: false });
});

describe("the keys", () => {
  const states: [string, () => void, string][] = [
    ["missing", () => rmSync(householdKeyFile()), "householdKey.missing"],
    ["empty", () => writeFileSync(householdKeyFile(), "\n"), "householdKey.empty"],
    ["no key", () => writeFileSync(householdKeyFile(), "ab".repeat(31)), "householdKey.malformed"],
    ["another", () => writeFileSync(householdKeyFile(), "cd".repeat(32)), "householdKey.other"],
    ["a folder", () => folderInPlaceOf(householdKeyFile()), "householdKey.unreadable"],
    ["missing, of sessions", () => rmSync(secretFile()), "secretKey.missing"],
    ["another, of sessions", () => writeFileSync(secretFile(), "01".repeat(32)), "secretKey.other"],
  ];
  test.each(states)("are named when one is %s", async (_state, spoil, code) => {
    expect(await look()).toMatchObject({ keys: true });
    spoil();
    expect(await codes()).toContain(code);
  });

  test("of sessions must open a second factor that is stored", async () => {
    const secret = await symmetricEncrypt({ key: server.secret, data: "JBSWY3DPEHPK3PXP" });
    const userId = server.db.select({ id: user.id }).from(user).get()?.id ?? "";
    server.db.insert(twoFactor).values({ id: "f", secret, backupCodes: "", userId }).run();
    expect(await look()).toMatchObject({ keys: true });
    server.secret = "01".repeat(32);
    writeFileSync(secretFile(), server.secret);
    expect(await codes()).toContain("secretKey.other");
  });

  function folderInPlaceOf(file: string): void {
    rmSync(file);
    mkdirSync(file);
  }
});

test("an answer holds no path and no key", async () => {
  rmSync(householdKeyFile());
  chmodSync(folder(), 0o700);
  expect(JSON.stringify(await look())).not.toContain(folder());
});
