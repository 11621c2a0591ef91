import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findSecondFactor, isSecondFactorMissing } from "#db/access/find-second-factor.ts";
import { removeSecondFactor } from "#db/access/remove-second-factor.ts";
import type { Db } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { twoFactor, user } from "#db/schema/user.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestSession } from "../insert-test-session.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

function turnOn(db: Db, userId: string): void {
  db.insert(twoFactor).values({ id: "f", userId, secret: "s", backupCodes: "b" }).run();
  db.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, userId)).run();
}

function removing() {
  const { db, leader } = openTestOffice();
  turnOn(db, "leader");
  insertTestSession(db, "leader", "open");
  const caller = { actor: insertTestUser(db, "admin"), at };
  const remove = (userId = "leader") =>
    removeSecondFactor(db, caller, { requestKey: randomUUID(), userId, version: 1 });
  return { db, leader, remove };
}

test("an administrator takes it away: secret and sessions are gone, and it is in the trail", () => {
  const { db, remove } = removing();
  expect(remove()).toMatchObject({ ok: true, value: { userId: "leader" } });
  const after = dumpTables(db);
  expect(findSecondFactor(db, "leader")).toBe("off");
  expect([after.two_factor, after.session]).toEqual([[], []]);
  expect(after.audit_event).toMatchObject([
    { event: "user.secondFactorRemoved", subject_id: "leader", actor_id: "admin" },
  ]);
  expect(remove("other")).toMatchObject({ ok: false, refusal: "user.noSecondFactor" });
});

test("nothing is taken away when the audit row cannot be written", () => {
  const { db, remove } = removing();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => remove()).toThrow("broken");
  expect(dumpTables(db)).toEqual(before);
});

test("a leader of a real office waits until the first code is given; an owner does not", () => {
  const { db, owner, leader } = openTestOffice();
  expect(isSecondFactorMissing(db, leader)).toBe(false);
  db.delete(setting).where(eq(setting.key, "demoDate")).run();
  expect(isSecondFactorMissing(db, leader)).toBe(true);
  expect(isSecondFactorMissing(db, owner)).toBe(false);
  db.insert(twoFactor).values({ id: "f", userId: "leader", secret: "s", backupCodes: "b" }).run();
  expect(findSecondFactor(db, "leader")).toBe("started");
  expect(isSecondFactorMissing(db, leader)).toBe(true);
  db.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, "leader")).run();
  expect(isSecondFactorMissing(db, leader)).toBe(false);
});
