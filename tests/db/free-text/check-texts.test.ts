import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { checkTexts } from "#db/free-text/check-texts.ts";
import { recordVisit } from "#db/household/compensation/record-visit.ts";
import type { Reader } from "#db/open-database.ts";
import { addArea } from "#db/project/add-area.ts";
import { householdHolder } from "#db/schema/household/household.ts";
import { user } from "#db/schema/user.ts";
import { nameKey } from "#domain/free-text/person-name.ts";
import { dumpTables } from "../dump-tables.ts";
import { check, exportDemo, type Typed, typedInto } from "../household-workbook.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { addHousehold, canary, openTestLedger } from "../open-test-ledger.ts";
import { at, businessOn } from "../open-test-office.ts";

let ledger: ReturnType<typeof openTestLedger>;
beforeEach(() => {
  ledger = openTestLedger();
});

const refusalOf = (db: Reader, text: string) => {
  const declared = { isPublic: false, style: "prose", isStaffName: false } as const;
  const checked = checkTexts(db, [{ field: "reason", text, ...declared }]);
  return checked.ok ? null : checked.refusal;
};
const holderNamed = (name: string) => ({
  ...({ id: null, kind: "owner", name, share: null, sex: null, birthOn: null } as const),
  identity: null,
  phone: null,
  bankAccount: null,
});

test.each([
  ["text.holderName", `${canary.name}不在家`],
  ["text.phone", `改打 ${canary.phone}`],
  ["text.identity", `核对 ${canary.identity}`],
  ["text.account", `汇到 ${canary.bankAccount}`],
])("a command is refused for %s beside the field, and changes nothing", (refusal, note) => {
  const { db, clerk, householdId } = ledger;
  const before = dumpTables(db);
  const input = {
    requestKey: randomUUID(),
    householdId,
    version: 1,
    note,
    visitedOn: businessOn,
    visitorId: clerk.userId,
    nextVisitOn: null,
  };
  expect(recordVisit(db, { actor: clerk, at }, input)).toEqual({
    ok: false,
    refusal,
    field: "note",
    all: [{ ok: false, refusal, field: "note" }],
  });
  expect(dumpTables(db)).toEqual(before);
});

test("a text of no project may not name the holders of any", () => {
  const { db, admin } = ledger;
  const area = {
    parentId: null,
    kind: "community" as const,
    nameZh: `${canary.name}社区`,
    nameEn: null,
  };
  expect(addArea(db, { actor: admin, at }, { requestKey: randomUUID(), ...area })).toMatchObject({
    refusal: "text.holderName",
    field: "nameZh",
  });
});

test("a text may not name a holder that comes with it", () => {
  const { db, clerk, buildingId } = ledger;
  const household = {
    buildingId,
    code: "H-2",
    note: "欧阳小蓝在外地",
    holders: [holderNamed("欧阳小蓝")],
  };
  expect(() => addHousehold(db, clerk, household)).toThrow("text.holderName note");
});

test("a holder is looked for by the key that is written with the name", () => {
  const { db } = ledger;
  const keys = db.select({ key: householdHolder.nameKey }).from(householdHolder).all();
  expect(keys).toEqual([{ key: nameKey(canary.name) }]);
  expect(refusalOf(db, "找金 丝 雀谈")).toBe("text.holderName");
  expect(refusalOf(db, "找蓝知更谈")).toBeNull();
});

test("a text may name a member of staff, even one who is called as a holder is", () => {
  const { db } = ledger;
  db.update(user).set({ name: canary.name }).run();
  expect(refusalOf(db, `由${canary.name}协调`)).toBeNull();
});

describe("a file", () => {
  const cell = (sheet: string, row: number, header: string, text: string): Typed => ({
    sheet,
    row,
    header,
    cell: text,
  });

  test.each([
    ["a number in a note", [cell("住户", 3, "备注", "打 13800138000")], "text.phone"],
    [
      "a number as the name of a building",
      [cell("楼栋", 3, "楼栋名称", "13800138000")],
      "text.phone",
    ],
    ["a holder in a note", [cell("住户", 3, "备注", "与示例一〇一说好")], "text.holderName"],
    [
      "a holder that the file itself brings, in the row of another household",
      [cell("权利人", 3, "姓名", "欧阳小蓝"), cell("住户", 5, "备注", "欧阳小蓝的亲戚")],
      "text.holderName",
    ],
  ])("with %s is refused at its cell", async (_what, typed, code) => {
    const db = openDemoDatabase();
    db.update(householdHolder).set({ name: "示例一〇一", nameKey: "示例一〇一" }).run();
    const { errors } = await check(db, await typedInto(await exportDemo(db), typed));
    const last = typed.at(-1);
    expect(errors).toContainEqual(
      expect.objectContaining({ sheet: last?.sheet, row: last?.row, header: last?.header, code }),
    );
  });
});

test("the names are looked up by an index, however many there are", () => {
  const plan = ledger.db.$client
    .prepare(
      `explain query plan select distinct name_key from json_each('["金丝"]') as start
       cross join household_holder
       where name_key >= start.value and name_key < start.value || char(1114111)`,
    )
    .all() as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join()).toContain(
    "USING COVERING INDEX household_holder_name",
  );
});
