import { expect, test } from "vitest";
import { z } from "zod";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { setting } from "#db/schema/setting.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { requestKey } from "#domain/form/form-field.ts";
import { holderName } from "#domain/free-text/holder-name.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { openTestDatabase } from "../open-test-database.ts";

const key = "6b0f1a3e-0c57-4b6e-9f3a-2f6d1c1f8a10";
const form = z.strictObject({
  requestKey,
  value: impersonal(z.string()),
  holders: z.array(z.strictObject({ name: holderName(z.string()) })).default([]),
});

/** Adds a setting. */
function setValue({ tx, record }: ChangeContext, value: string): Outcome<{ runs: number }, never> {
  const runs = tx.select().from(setting).all().length + 1;
  tx.insert(setting)
    .values({ key: `k${runs}`, value })
    .run();
  record("setting.set", { type: "setting", id: `k${runs}` }, { value });
  return accept({ runs });
}
/** `attempt` is no field of the form. */
type Asked = z.output<typeof form> & { attempt?: string };
const setSetting = defineCommand(
  "setSetting",
  form,
  (context, { value }: Asked): Outcome<{ runs: number }, "field.required"> =>
    value === "" ? refuse("field.required") : setValue(context, value),
);
const setByKey = defineCommand("setByKey", null, (context, input: { requestKey: string }) =>
  setValue(context, input.requestKey),
);

function officeWith() {
  const db = openTestDatabase();
  const actor = insertTestUser(db, "admin");
  const change = (input: Partial<Asked> = {}, who = actor) =>
    setSetting(db, { actor: who, at: 1 }, { requestKey: key, value: "v", holders: [], ...input });
  const runs = () => db.select().from(setting).all().length;
  return { db, actor, change, runs };
}

test("writes the change, its audit row and its stored answer together", () => {
  const { db, change } = officeWith();
  expect(change()).toEqual({ ok: true, value: { runs: 1 } });
  const after = dumpTables(db);
  expect(after.setting).toHaveLength(1);
  expect(after.audit_event).toMatchObject([{ event: "setting.set", actor_id: "admin" }]);
  expect(after.request_receipt).toMatchObject([{ command: "setSetting" }]);
});

test("gives a retry the first answer and changes nothing", () => {
  const { db, change, runs } = officeWith();
  const first = change();
  const before = dumpTables(db);
  expect(change()).toEqual(first);
  expect(runs()).toBe(1);
  expect(dumpTables(db)).toEqual(before);
});

test("decides anew where something else is typed under the key of an earlier answer", () => {
  const { change, runs } = officeWith();
  change();
  expect(change({ value: "w" })).toEqual({ ok: true, value: { runs: 2 } });
  expect(runs()).toBe(2);
});

test("takes what no field of the form holds for the same request", () => {
  const { change, runs } = officeWith();
  const first = change({ attempt: "first" });
  expect(change({ attempt: "second" })).toEqual(first);
  expect(runs()).toBe(1);
});

test("tells requests without a form apart by their key", () => {
  const { db, actor, runs } = officeWith();
  const caller = { actor, at: 1 };
  const first = setByKey(db, caller, { requestKey: key });
  expect(setByKey(db, caller, { requestKey: key })).toEqual(first);
  expect(setByKey(db, caller, { requestKey: `${key}-2` })).toEqual({
    ok: true,
    value: { runs: 2 },
  });
  expect(runs()).toBe(2);
});

test("leaves nothing behind when the audit row cannot be written", () => {
  const { db, change } = officeWith();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => change()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("refuses a key that was used by somebody else or for something else", () => {
  const { db, actor, change } = officeWith();
  change();
  const other = insertTestUser(db, "admin", "other");
  expect(() => change({}, other)).toThrow();
  const another = defineCommand("another", form, (context, { value }) => setValue(context, value));
  const input = { requestKey: key, value: "v", holders: [] };
  expect(() => another(db, { actor, at: 1 }, input)).toThrow();
});

test("keeps no stored answer of a refusal, so that it can be mended and sent again", () => {
  const { db, change } = officeWith();
  const before = dumpTables(db);
  expect(change({ value: "" })).toEqual(refuse("field.required"));
  expect(dumpTables(db)).toEqual(before);
  expect(change()).toEqual({ ok: true, value: { runs: 1 } });
});

test.each([
  ["the number of a person", "打 13800138000", [], "text.phone"],
  ["the name of a holder who comes with it", "与王芳协商", [{ name: "王芳" }], "text.holderName"],
])("refuses a text with %s and writes nothing", (_what, value, holders, code) => {
  const { db, change } = officeWith();
  const before = dumpTables(db);
  expect(change({ value, holders })).toMatchObject({ ok: false, refusal: code, field: "value" });
  expect(dumpTables(db)).toEqual(before);
});
