import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findDataTerms } from "#db/setting/find-data-terms.ts";
import { setDataTerms } from "#db/setting/set-data-terms.ts";
import { dataTermsInput } from "#domain/setting/data-terms-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

const licence = "https://creativecommons.org/licenses/by/4.0/";

function office() {
  const { db } = openTestOffice();
  const caller = { actor: insertTestUser(db, "admin"), at };
  const set = (said: Record<string, string>) => {
    const nothing = { seenLicence: "", seenContact: "" };
    const form = { requestKey: randomUUID(), ...nothing, ...said };
    return setDataTerms(db, caller, dataTermsInput.parse(form));
  };
  return { db, set };
}

test("terms hold from now on; the trail keeps the licence and of the contact only that it changed", () => {
  const { db, set } = office();
  expect(findDataTerms(db)).toEqual({ licence: null, securityContact: null });
  expect(set({ licence, securityContact: "safe@guatu.example" })).toMatchObject({ ok: true });
  expect(findDataTerms(db)).toEqual({ licence, securityContact: "mailto:safe@guatu.example" });
  const [row] = dumpTables(db).audit_event as { event: string; detail: string }[];
  expect(row?.event).toBe("dataTerms.changed");
  expect(JSON.parse(row?.detail ?? "")).toEqual({
    before: { licence: null },
    licence,
    isContactChanged: true,
  });
  const seen = { seenLicence: licence, seenContact: "mailto:safe@guatu.example" };
  expect(set({ ...seen, licence: "", securityContact: "" })).toMatchObject({ ok: true });
  expect(findDataTerms(db)).toEqual({ licence: null, securityContact: null });
});

test("the same terms, and a form drawn from others, are refused", () => {
  const { db, set } = office();
  expect(set({})).toMatchObject({ ok: false, refusal: "dataTerms.unchanged" });
  set({ licence });
  const before = dumpTables(db);
  expect(set({ licence: "https://guatu.example/terms" })).toMatchObject({
    ok: false,
    refusal: "dataTerms.changedSince",
  });
  expect(dumpTables(db)).toEqual(before);
});

test.each([
  "http://guatu.example/",
  "javascript:alert(1)",
  "https://name:word@guatu.example/",
  "https://guatu",
  "https://guatu.example/条款",
  "CC BY",
])("%j is no address of a licence", (typed) => {
  const form = { requestKey: randomUUID(), licence: typed };
  expect(dataTermsInput.safeParse(form).success).toBe(false);
});

test.each(["13800138000", "tel:+8637112345", "a@b", "a@b.cn Contact: x@y.cn", "mailto:a b@c.cn"])(
  "%j is no contact",
  (typed) => {
    const form = { requestKey: randomUUID(), securityContact: typed };
    expect(dataTermsInput.safeParse(form).success).toBe(false);
  },
);

test("nothing is set when the audit row cannot be written", () => {
  const { db, set } = office();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => set({ licence })).toThrow("broken");
  expect(dumpTables(db)).toEqual(before);
});
