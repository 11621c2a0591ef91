import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { describeOffice } from "#db/setting/describe-office.ts";
import { findOfficeProfile } from "#db/setting/find-office-profile.ts";
import { officeProfileInput } from "#domain/setting/office-profile-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

const form = {
  version: "0",
  nameZh: "秦岭路街道办事处",
  nameEn: "Qinling Road Sub-district Office",
  cityZh: "郑州市中原区",
  cityEn: "",
  addressZh: "",
  addressEn: "",
  telephone: "0371 6789 1234",
};

function office() {
  const { db } = openTestOffice();
  const caller = { actor: insertTestUser(db, "admin"), at };
  const describe = (changed: Partial<typeof form> = {}) =>
    describeOffice(
      db,
      caller,
      officeProfileInput.parse({ requestKey: randomUUID(), ...form, ...changed }),
    );
  return { db, describe };
}

test("nobody has said whose pages these are: nothing is made up", () => {
  const { db } = office();
  const nobody = { name: null, city: null, address: null, telephone: null, version: 0 };
  expect(findOfficeProfile(db)).toEqual(nobody);
});

test("what was filled in stands, what was not is null, and English falls back on Chinese", () => {
  const { db, describe } = office();
  expect(describe()).toMatchObject({ ok: true });
  expect(findOfficeProfile(db)).toEqual({
    name: { zh: "秦岭路街道办事处", en: "Qinling Road Sub-district Office" },
    city: { zh: "郑州市中原区", en: "郑州市中原区" },
    address: null,
    telephone: "0371-67891234",
    version: 1,
  });
});

test("the trail has old and new words, and that the telephone is another one, without it", () => {
  const { db, describe } = office();
  describe();
  describe({ version: "1", nameZh: "新街道办事处", telephone: "12345" });
  const rows = dumpTables(db).audit_event as { event: string; detail: string }[];
  const described = rows.filter(({ event }) => event === "office.described");
  expect(described).toHaveLength(2);
  expect(JSON.stringify(described)).not.toMatch(/67891234|12345/);
  expect(JSON.parse(described[1]?.detail ?? "")).toMatchObject({
    before: { name: "秦岭路街道办事处" },
    name: "新街道办事处",
    isTelephoneChanged: true,
  });
});

test("a form drawn from an older description is refused, and so is one of nobody's", () => {
  const { db, describe } = office();
  describe();
  const before = dumpTables(db);
  expect(describe({ nameZh: "别的" })).toMatchObject({ refusal: "office.changedSince" });
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is said when the audit row cannot be written", () => {
  const { db, describe } = office();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => describe()).toThrow("broken");
  expect(dumpTables(db)).toEqual(before);
});

test.each([
  { nameZh: "" },
  { nameZh: "街道办 13800138000" },
  { addressZh: "找张某 410102197508201532" },
  { telephone: "67891234" },
])("%j is no office", (changed) => {
  const typed = { requestKey: randomUUID(), ...form, ...changed };
  expect(officeProfileInput.safeParse(typed).success).toBe(false);
});
