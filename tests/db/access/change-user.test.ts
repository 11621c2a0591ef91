import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { disableUser } from "#db/access/disable-user.ts";
import { enableUser } from "#db/access/enable-user.ts";
import { resetPassword } from "#db/access/reset-password.ts";
import { spendTry } from "#db/sign-in/spend-try.ts";
import { accountClaims } from "#db/sign-in/try-claims.ts";
import type { UserChangeInput } from "#domain/account/account-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestSession } from "../insert-test-session.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

type Change = Partial<UserChangeInput & { issueId: string; passwordHash: string }>;

function administering() {
  const { db } = openTestOffice();
  const admin = insertTestUser(db, "admin");
  for (const id of ["phone", "desktop"]) insertTestSession(db, "owner", id);
  insertTestSession(db, "leader", "of-the-leader");
  const base = () => ({ requestKey: randomUUID(), userId: "owner", version: 1 });
  const caller = { actor: admin, at };
  return {
    db,
    disable: (input: Change = {}) => disableUser(db, caller, { ...base(), ...input }),
    enable: (input: Change = {}) => enableUser(db, caller, { ...base(), ...input }),
    reset: (input: Change = {}) =>
      resetPassword(db, caller, { ...base(), issueId: "first", passwordHash: "new", ...input }),
  };
}

const rowOf = (id: string, more: object) => expect.objectContaining({ id, ...more });

test("disabling ends every session of that user at once, and of nobody else", () => {
  const { db, disable } = administering();
  expect(disable()).toEqual({ ok: true, value: { userId: "owner" } });
  const after = dumpTables(db);
  expect(after.user).toContainEqual(rowOf("owner", { banned: 1, version: 2 }));
  expect(after.session).toMatchObject([{ id: "of-the-leader" }]);
  expect(after.audit_event).toMatchObject([{ event: "user.disabled", subject_id: "owner" }]);
  expect(JSON.stringify(after.audit_event)).toContain('\\"sessionsEnded\\":2');
});

test("an enabled account has the password it had, and no session", () => {
  const { db, disable, enable } = administering();
  disable();
  expect(enable({ version: 2 }).ok).toBe(true);
  const after = dumpTables(db);
  expect(after.user).toContainEqual(rowOf("owner", { banned: 0, version: 3 }));
  expect(after.credential).toContainEqual(
    expect.objectContaining({ user_id: "owner", password: "none" }),
  );
  expect(after.session).toHaveLength(1);
  expect(after.audit_event).toMatchObject([{ event: "user.disabled" }, { event: "user.enabled" }]);
});

test("a reset writes the new password, ends the sessions and forgets the wait", () => {
  const { db, reset } = administering();
  for (let tries = 0; tries < 5; tries += 1) spendTry(db, accountClaims("owner"), at);
  expect(spendTry(db, accountClaims("owner"), at)).toBe(2);
  expect(reset()).toEqual({
    ok: true,
    value: { userId: "owner", username: "owner", issueId: "first" },
  });
  const after = dumpTables(db);
  expect(after.credential).toContainEqual(
    expect.objectContaining({ user_id: "owner", password: "new" }),
  );
  expect(after.session).toMatchObject([{ id: "of-the-leader" }]);
  expect(after.sign_in_try).toEqual([]);
  expect(after.user).toContainEqual(rowOf("owner", { version: 2 }));
  expect(after.audit_event).toMatchObject([{ event: "user.passwordReset", subject_id: "owner" }]);
});

test("a retried reset changes nothing and names the first issue", () => {
  const { db, reset } = administering();
  const requestKey = randomUUID();
  const first = reset({ requestKey });
  const before = dumpTables(db);
  expect(reset({ requestKey, issueId: "second", passwordHash: "newer" })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test.each([
  ["disable", { userId: "nobody" }, "user.notFound"],
  ["disable", { version: 7 }, "user.changedSince"],
  ["disable", { userId: "admin" }, "user.lastAdmin"],
  ["enable", {}, "user.notDisabled"],
  ["enable", { userId: "nobody" }, "user.notFound"],
  ["reset", { userId: "admin" }, "user.isSelf"],
  ["reset", { version: 7 }, "user.changedSince"],
] as const)("to %s %o is refused: %s", (command, input, refusal) => {
  const office = administering();
  const before = dumpTables(office.db);
  expect(office[command](input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(office.db)).toEqual(before);
});

test("an account is disabled once", () => {
  const { disable } = administering();
  disable();
  expect(disable({ version: 2 })).toMatchObject({ ok: false, refusal: "user.alreadyDisabled" });
});

test("with a second administrator one still does not disable oneself, but the other", () => {
  const { db, disable } = administering();
  insertTestUser(db, "admin", "second");
  expect(disable({ userId: "admin" })).toMatchObject({ ok: false, refusal: "user.isSelf" });
  expect(disable({ userId: "second" }).ok).toBe(true);
});

test.each(["disable", "reset"] as const)(
  "to %s leaves no trace without its audit row",
  (command) => {
    const office = administering();
    const before = dumpTables(office.db);
    breakAuditTrail(office.db);
    expect(() => office[command]()).toThrow();
    expect(dumpTables(office.db)).toEqual(before);
  },
);

test("to enable leaves no trace without its audit row", () => {
  const { db, disable, enable } = administering();
  disable();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => enable({ version: 2 })).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test.each(["disable", "reset"] as const)("to %s twice under one key counts once", (command) => {
  const office = administering();
  const requestKey = randomUUID();
  const first = office[command]({ requestKey });
  const before = dumpTables(office.db);
  expect(office[command]({ requestKey })).toEqual(first);
  expect(dumpTables(office.db)).toEqual(before);
});
