import type { Db } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { insertTestProject } from "./insert-test-project.ts";
import { insertTestUser } from "./insert-test-user.ts";
import { openTestDatabase } from "./open-test-database.ts";

export const businessOn = "2015-04-15";
export const at = Date.UTC(2026, 10, 24);

/**
 * An office on its business date: a project of the owner, one of another owner, one the owner
 * gave up the day before, and a leader.
 */
export function openTestOffice() {
  const db: Db = openTestDatabase();
  db.insert(setting).values({ key: "demoDate", value: businessOn }).run();
  const owner = insertTestUser(db, "owner");
  const otherOwner = insertTestUser(db, "owner", "other");
  const leader = insertTestUser(db, "leader");
  insertTestProject(db, "mine", [{ userId: "owner" }]);
  insertTestProject(db, "theirs", [
    { userId: "other" },
    { userId: "owner", role: "clerk" },
    { userId: "leader", role: "leader" },
  ]);
  insertTestProject(db, "former", [{ userId: "owner", toOn: "2015-04-14" }]);
  insertTestProject(db, "coming", [{ userId: "owner", fromOn: "2015-04-16" }]);
  insertTestProject(db, "last-day", [{ userId: "owner", fromOn: businessOn, toOn: businessOn }]);
  return { db, owner, otherOwner, leader };
}
