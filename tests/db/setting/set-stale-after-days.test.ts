import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";
import { setStaleAfterDays } from "#db/setting/set-stale-after-days.ts";
import { staleAfterDaysInput } from "#domain/setting/setting-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

function setting() {
  const { db } = openTestOffice();
  const caller = { actor: insertTestUser(db, "admin"), at };
  const set = (days: number, seenDays = 30) =>
    setStaleAfterDays(db, caller, { requestKey: randomUUID(), seenDays, days });
  return { db, set };
}

test("the days hold from now on, the trail keeps both, and every public page is named", () => {
  const { db, set } = setting();
  const outcome = set(14);
  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.ok && outcome.value.slugs).toContain("mine-slug");
  expect(findStaleAfterDays(db)).toBe(14);
  const [row] = dumpTables(db).audit_event as { event: string; detail: string }[];
  expect(row?.event).toBe("setting.changed");
  expect(JSON.parse(row?.detail ?? "")).toEqual({ before: 30, days: 14 });
});

test("the same days, and a form drawn from other days, are refused", () => {
  const { db, set } = setting();
  expect(set(30)).toMatchObject({ ok: false, refusal: "setting.unchanged", field: "days" });
  set(14);
  const before = dumpTables(db);
  expect(set(20)).toMatchObject({ ok: false, refusal: "setting.changedSince" });
  expect(dumpTables(db)).toEqual(before);
});

test.each(["0", "366", "1.5", "", "ten"])("%j days are none", (days) => {
  const form = { requestKey: randomUUID(), seenDays: "30", days };
  expect(staleAfterDaysInput.safeParse(form).success).toBe(false);
});

test("nothing is set when the audit row cannot be written", () => {
  const { db, set } = setting();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => set(14)).toThrow("broken");
  expect(dumpTables(db)).toEqual(before);
});
