import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { changePassword, type PasswordChange } from "#db/access/change-password.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestSession } from "../insert-test-session.ts";
import { at, openTestOffice } from "../open-test-office.ts";

function changing() {
  const { db, owner } = openTestOffice();
  for (const id of ["here", "elsewhere"]) insertTestSession(db, "owner", id);
  insertTestSession(db, "leader", "of-the-leader");
  const change = (input: Partial<PasswordChange> = {}) =>
    changePassword(
      db,
      { actor: owner, at },
      {
        requestKey: randomUUID(),
        verifiedHash: "none",
        passwordHash: "new",
        kept: { sessionId: "here", tokenHash: "renewed" },
        tried: [],
        ...input,
      },
    );
  return { db, change };
}

test("the new password is in force, and only this session of theirs goes on", () => {
  const { db, change } = changing();
  expect(change()).toEqual({ ok: true, value: { sessionsEnded: 1 } });
  const after = dumpTables(db);
  expect(after.credential).toContainEqual(
    expect.objectContaining({ user_id: "owner", password: "new" }),
  );
  expect(after.session).toMatchObject([
    { id: "here", token: "renewed" },
    { id: "of-the-leader", token: "of-the-leader" },
  ]);
  expect(after.audit_event).toMatchObject([
    { event: "user.passwordChanged", actor_id: "owner", detail: '{"sessionsEnded":1}' },
  ]);
});

test.each([
  ["that matched nothing", null],
  ["that has been replaced since it was checked", "older"],
])("a current password %s is refused beside its field", (_case, verifiedHash) => {
  const { db, change } = changing();
  const before = dumpTables(db);
  const refused = { ok: false, refusal: "password.wrong", field: "currentPassword" };
  expect(change({ verifiedHash })).toMatchObject(refused);
  expect(dumpTables(db)).toEqual(before);
});

test("a retry, whose current password is now the old one, gets the first answer", () => {
  const { db, change } = changing();
  const requestKey = randomUUID();
  const first = change({ requestKey });
  const before = dumpTables(db);
  expect(change({ requestKey, verifiedHash: null, passwordHash: "newer" })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing changes when the audit row cannot be written", () => {
  const { db, change } = changing();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => change()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
