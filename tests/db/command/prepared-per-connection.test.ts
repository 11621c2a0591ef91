import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { preparedPerConnection } from "#db/command/prepared-per-connection.ts";
import type { Reader } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { openTestDatabase } from "../open-test-database.ts";

function openSetting(value: string) {
  const db = openTestDatabase();
  db.insert(setting).values({ key: "demoDate", value }).run();
  return db;
}

test("a statement is built once for a connection, and asks the connection it is given", () => {
  let built = 0;
  const find = preparedPerConnection((db: Reader) => {
    built += 1;
    return db
      .select({ value: setting.value })
      .from(setting)
      .where(eq(setting.key, sql.placeholder("key")))
      .prepare();
  });
  const [first, second] = [openSetting("2015-04-15"), openSetting("2015-04-16")];
  for (let times = 0; times < 3; times++) {
    expect(find(first).get({ key: "demoDate" })).toEqual({ value: "2015-04-15" });
    first.transaction((tx) => {
      expect(find(tx).get({ key: "demoDate" })).toEqual({ value: "2015-04-15" });
    });
    expect(find(second).get({ key: "demoDate" })).toEqual({ value: "2015-04-16" });
  }
  expect(built).toBe(2);
});
