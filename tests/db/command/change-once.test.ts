import { expect, test } from "vitest";
import { changeOnce } from "#db/command/change-once.ts";
import { setting } from "#db/schema/setting.ts";
import { accept, refuse } from "#domain/core/outcome.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { openTestDatabase } from "../open-test-database.ts";

const key = "6b0f1a3e-0c57-4b6e-9f3a-2f6d1c1f8a10";

function officeWith() {
  const db = openTestDatabase();
  const actor = insertTestUser(db, "admin");
  let runs = 0;
  const change = (requestKey = key, who = actor, command = "setSetting") =>
    changeOnce(
      db,
      { actor: who, at: 1 },
      { key: requestKey, command, texts: null },
      ({ tx, record }) => {
        runs += 1;
        tx.insert(setting)
          .values({ key: `k${runs}`, value: "v" })
          .run();
        record("setting.set", { type: "setting", id: `k${runs}` }, { value: "v" });
        return accept({ runs });
      },
    );
  return { db, actor, change, runs: () => runs };
}

test("writes the change, its audit row and its receipt together", () => {
  const { db, change } = officeWith();
  expect(change()).toEqual({ ok: true, value: { runs: 1 } });
  const after = dumpTables(db);
  expect(after.setting).toHaveLength(1);
  expect(after.audit_event).toMatchObject([{ event: "setting.set", actor_id: "admin" }]);
  expect(after.request_receipt).toHaveLength(1);
});

test("gives a retry the first answer and changes nothing", () => {
  const { db, change, runs } = officeWith();
  const first = change();
  const before = dumpTables(db);
  expect(change()).toEqual(first);
  expect(runs()).toBe(1);
  expect(dumpTables(db)).toEqual(before);
});

test("leaves nothing behind when the audit row cannot be written", () => {
  const { db, change } = officeWith();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => change()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("refuses a key that was used by somebody else or for something else", () => {
  const { db, change } = officeWith();
  change();
  const other = insertTestUser(db, "admin", "other");
  expect(() => change(key, other)).toThrow();
  expect(() => change(key, undefined, "another")).toThrow();
});

test("keeps no receipt of a refusal, so that it can be mended and sent again", () => {
  const { db, actor, change } = officeWith();
  const request = { key, command: "setSetting", texts: null };
  const refused = changeOnce(db, { actor, at: 1 }, request, () => refuse("field.required"));
  expect(refused.ok).toBe(false);
  expect(change()).toEqual({ ok: true, value: { runs: 1 } });
});
