import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createUser } from "#db/access/create-user.ts";
import type { CreateUserInput } from "#domain/account/account-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

function creating() {
  const { db } = openTestOffice();
  const admin = insertTestUser(db, "admin");
  const create = (
    input: Partial<CreateUserInput & { issueId: string; passwordHash: string }> = {},
  ) =>
    createUser(
      db,
      { actor: admin, at },
      {
        requestKey: randomUUID(),
        username: "zeren3",
        name: "示例责任人三",
        role: "owner",
        issueId: "first",
        passwordHash: "hash-of-first",
        ...input,
      },
    );
  return { db, create };
}

test("an account is made with its password hash and is in the audit trail without it", () => {
  const { db, create } = creating();
  const outcome = create();
  expect(outcome).toMatchObject({ ok: true, value: { username: "zeren3", issueId: "first" } });
  const after = dumpTables(db);
  expect(after.user).toContainEqual(
    expect.objectContaining({ username: "zeren3", name: "示例责任人三", role: "owner", banned: 0 }),
  );
  expect(after.credential).toContainEqual(
    expect.objectContaining({ provider_id: "credential", password: "hash-of-first" }),
  );
  expect(after.audit_event).toMatchObject([
    { event: "user.created", actor_id: "admin", subject_type: "user" },
  ]);
  const traces = JSON.stringify([after.audit_event, after.request_receipt]);
  expect(traces).not.toContain("hash-of-first");
});

test("a name that somebody signs in with already is refused beside its field", () => {
  const { db, create } = creating();
  const before = dumpTables(db);
  const refused = { ok: false, refusal: "username.taken", field: "username" };
  expect(create({ username: "owner" })).toMatchObject(refused);
  expect(dumpTables(db)).toEqual(before);
});

test("a retry names the first password's issue: the second password was never written", () => {
  const { db, create } = creating();
  const requestKey = randomUUID();
  const first = create({ requestKey });
  const before = dumpTables(db);
  const retry = create({ requestKey, issueId: "second", passwordHash: "hash-of-second" });
  expect(retry).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("a form come back to and filled in anew makes another account", () => {
  const { db, create } = creating();
  const requestKey = randomUUID();
  create({ requestKey });
  expect(create({ requestKey, username: "zeren4", issueId: "second" })).toMatchObject({
    ok: true,
    value: { username: "zeren4", issueId: "second" },
  });
  expect(dumpTables(db).audit_event).toHaveLength(2);
});

test("nobody is made when the audit row cannot be written", () => {
  const { db, create } = creating();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => create()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
