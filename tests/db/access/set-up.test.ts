import { expect, test } from "vitest";
import { completeSetUp } from "#db/access/complete-set-up.ts";
import { createSetUpToken } from "#db/access/create-set-up-token.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { openTestDatabase } from "../open-test-database.ts";

const admin = { username: "admin", name: "管理员", passwordHash: "hash", at: 1 };

test("the link makes the first administrator, once, and is in the audit trail", () => {
  const db = openTestDatabase();
  const token = createSetUpToken(db) ?? "";
  expect(completeSetUp(db, { ...admin, token }).ok).toBe(true);
  expect(dumpTables(db)).toMatchObject({
    user: [{ username: "admin", role: "admin" }],
    credential: [{ provider_id: "credential", password: "hash" }],
    audit_event: [{ event: "user.created" }],
    setting: [],
  });
  const again = completeSetUp(db, { ...admin, username: "second", token });
  expect(again).toMatchObject({ ok: false, refusal: "setUp.linkUsed" });
  expect(createSetUpToken(db)).toBeNull();
});

test("a guessed token and an older link are refused", () => {
  const db = openTestDatabase();
  const older = createSetUpToken(db) ?? "";
  createSetUpToken(db);
  const before = dumpTables(db);
  expect(completeSetUp(db, { ...admin, token: "guess" }).ok).toBe(false);
  expect(completeSetUp(db, { ...admin, token: older }).ok).toBe(false);
  expect(dumpTables(db)).toEqual(before);
});

test("nobody is made when the audit row cannot be written", () => {
  const db = openTestDatabase();
  const token = createSetUpToken(db) ?? "";
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => completeSetUp(db, { ...admin, token })).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("the token itself is not in the database", () => {
  const db = openTestDatabase();
  const token = createSetUpToken(db) ?? "";
  expect(token.length).toBeGreaterThanOrEqual(32);
  expect(JSON.stringify(dumpTables(db))).not.toContain(token);
});
