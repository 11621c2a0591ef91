import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatabaseRefusal } from "#db/check-database.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { openTestDatabase } from "../open-test-database.ts";

describe("a database on disk", () => {
  let folder: string;
  let opened: Db[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "guatu-"));
    opened = [];
  });
  afterEach(() => {
    for (const db of opened) db.$client.close();
    rmSync(folder, { recursive: true });
  });

  function open(name = "guatu.sqlite"): Db {
    const db = openDatabase(join(folder, name));
    opened.push(db);
    return db;
  }

  it.each([
    ["journal_mode", "wal"],
    ["synchronous", 2],
    ["foreign_keys", 1],
    ["trusted_schema", 0],
    ["cell_size_check", 1],
    ["secure_delete", 1],
    ["busy_timeout", 5000],
    ["wal_autocheckpoint", 1000],
    ["journal_size_limit", 67_108_864],
  ])("has %s = %s once it has tables", (pragma, value) => {
    expect(open().$client.pragma(pragma, { simple: true })).toBe(value);
  });

  it("keeps what was written when it is opened again", () => {
    const first = open();
    first.insert(setting).values({ key: "staleAfterDays", value: "20" }).run();
    first.$client.close();
    expect(open().select({ value: setting.value }).from(setting).all()).toEqual([{ value: "20" }]);
  });

  it("makes its folder for its owner only", () => {
    open("new/guatu.sqlite");
    expect(statSync(join(folder, "new")).mode & 0o777).toBe(0o700);
  });

  it("is refused when a reference points nowhere", () => {
    const db = open();
    db.$client.pragma("foreign_keys = OFF");
    db.$client.exec(
      "insert into milestone (id, project_id, kind, name_zh, name_en, position) values ('m', " +
        "'nowhere', 'works', '节', 'm', 0)",
    );
    db.$client.close();
    expect(() => open()).toThrow(DatabaseRefusal);
    expect(() => open()).toThrow("database.brokenReferences");
  });
});

it("has only strict tables", () => {
  const tables = openTestDatabase().$client.pragma("table_list") as {
    schema: string;
    name: string;
    strict: number;
  }[];
  const ours = tables.filter(
    ({ schema, name }) =>
      schema === "main" && !name.startsWith("sqlite_") && !name.startsWith("__drizzle"),
  );
  expect(ours.length).toBeGreaterThan(15);
  expect(ours.filter(({ strict }) => strict === 0)).toEqual([]);
});
