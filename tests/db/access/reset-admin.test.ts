import { expect, test } from "vitest";
import { resetAdmin } from "#db/access/reset-admin.ts";
import { spendTry } from "#db/sign-in/spend-try.ts";
import { accountClaims } from "#db/sign-in/try-claims.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestSession } from "../insert-test-session.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

function office(...admins: string[]) {
  const { db } = openTestOffice();
  for (const id of admins) insertTestUser(db, "admin", id);
  const reset = (username?: string) => resetAdmin(db, { username, passwordHash: "new", at });
  return { db, reset };
}

test("the only administrator gets in again: password, factor, wait, sessions, and it is in the trail", () => {
  const { db, reset } = office("alone");
  insertTestSession(db, "alone", "old");
  insertTestSession(db, "owner", "of-the-owner");
  for (let tries = 0; tries < 5; tries += 1) spendTry(db, accountClaims("alone"), at);
  db.$client.exec("update user set banned = 1, two_factor_enabled = 1 where id = 'alone'");
  expect(reset()).toEqual({ ok: true, value: { username: "alone", admins: 1 } });
  const after = dumpTables(db);
  const row = expect.objectContaining({
    id: "alone",
    banned: 0,
    two_factor_enabled: 0,
    version: 2,
  });
  expect(after.user).toContainEqual(row);
  expect(after.credential).toContainEqual(
    expect.objectContaining({ user_id: "alone", password: "new" }),
  );
  expect(after.two_factor).toEqual([]);
  expect(after.sign_in_try).toEqual([]);
  expect(after.session).toMatchObject([{ id: "of-the-owner" }]);
  expect(after.audit_event).toMatchObject([
    { event: "user.passwordReset", subject_id: "alone", actor_id: null, actor_role: "system" },
  ]);
  expect(JSON.stringify(after.audit_event)).toContain('\\"atMachine\\":true');
});

test.each([
  ["nobody is an administrator", [], undefined, "adminResetNone"],
  ["it is not said which", ["one", "two"], undefined, "adminResetWhich"],
  ["the name is of no administrator", ["one", "two"], "owner", "adminResetUnknown"],
])("nothing is written where %s", (_, admins, username, refusal) => {
  const { db, reset } = office(...admins);
  const before = dumpTables(db);
  expect(reset(username)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("of several the one that is named, and the others stay as they are", () => {
  const { db, reset } = office("one", "two");
  expect(reset("two")).toEqual({ ok: true, value: { username: "two", admins: 2 } });
  const passwords = dumpTables(db).credential;
  expect(passwords).toContainEqual(expect.objectContaining({ user_id: "one", password: "none" }));
});

test("without its row in the trail nothing is written", () => {
  const { db, reset } = office("alone");
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => reset()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
