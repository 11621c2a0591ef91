import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { householdIdOf } from "#db/demo/demo-household.ts";
import { importLedger } from "#db/household/import/import-ledger.ts";
import { listHouseholdIds } from "#db/household/import/list-household-rows.ts";
import { listHolders } from "#db/household/person/list-holders.ts";
import { findHouseholdRow } from "#db/household/register/find-household-row.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import type { Db } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import {
  apply,
  caller,
  check,
  countsOf,
  exportDemo,
  projectId,
  sha256,
  type Typed,
  typedInto,
} from "../../household-workbook.ts";
import { openDemoDatabase } from "../../open-demo-database.ts";

let db: Db;
beforeEach(() => {
  db = openDemoDatabase();
});

const idOf = (code: string) => householdIdOf(projectId, code);
const none = { added: 0, changed: 0, conflicts: 0, errors: 0 };

/** Households stand in the order of their codes from row 3 on. */
const household = (row: number, header: string, cell: RawCell): Typed => ({
  sheet: "住户",
  row,
  header,
  cell,
});
const holder = (row: number, header: string, cell: RawCell): Typed => ({
  sheet: "权利人",
  row,
  header,
  cell,
});

/** A row below the last one, with everything a household must have. */
const newHousehold = (code: string, building: string): Typed[] => [
  household(165, "户编号", code),
  household(165, "楼栋", building),
  household(165, "门牌", "2单元３０１室"),
  household(165, "人口", { number: "3" }),
  household(165, "面积（平方米）", { number: "90.7" }),
  household(165, "房屋性质", "私房"),
];

async function checkTyped(typed: readonly Typed[]) {
  return check(db, await typedInto(await exportDemo(db), typed));
}

test("an export has the totals of the ledger, in both languages, and changes nothing", async () => {
  for (const language of ["zh", "en"] as const) {
    const file = await exportDemo(db, language);
    const [buildings, households] = file.sheets;
    const sum = (index: number) =>
      households?.rows.reduce((total, row) => total + Math.round(Number(row[index]) * 100), 0);
    expect(buildings?.rows).toHaveLength(5);
    expect(households?.rows).toHaveLength(162);
    expect([sum(4), sum(5)]).toEqual([47_800, 1_470_000]);
    expect(countsOf(await check(db, await typedInto(file)))).toEqual({ ...none, unchanged: 351 });
  }
});

test("shows no number of a person", async () => {
  const text = JSON.stringify(await exportDemo(db));
  for (const id of listHouseholdIds(db, projectId)) {
    for (const { identity, phone, bankAccount } of listHolders(db, id)) {
      for (const number of [identity, phone, bankAccount]) {
        if (number) expect(text).not.toContain(number);
      }
    }
  }
});

describe("a file with a building, a household, its holder, stages and corrections", () => {
  const typed: Typed[] = [
    { sheet: "楼栋", row: 8, header: "楼栋名称", cell: "6号楼" },
    ...newHousehold("HZ-900", "6号楼"),
    household(165, "入户调查", "2015年4月1日"),
    holder(187, "户编号", "HZ-900"),
    holder(187, "类别", "产权人"),
    holder(187, "姓名", "示例新户"),
    holder(187, "身份证号", "11010519491231002x"),
    holder(187, "性别（核对用）", "女"),
    holder(187, "电话", "138 1234 5678"),
    // HZ-001 signed later than was said; HZ-002 signs; HZ-003 was never appraised.
    household(3, "签约", "2015-03-12"),
    household(4, "签约", "2015-04-10"),
    household(4, "补偿方式", "产权调换"),
    household(5, "评估", null),
    household(6, "面积（平方米）", { number: "88.8" }),
    holder(3, "银行卡号", null),
  ];

  test("is previewed and written whole, and has nothing to do the second time", async () => {
    const file = await typedInto(await exportDemo(db), typed);
    const checked = await check(db, file);
    expect(checked.errors).toEqual([]);
    expect(countsOf(checked)).toMatchObject({ added: 3, changed: 5, unchanged: 346 });

    const counts = { buildings: 1, households: 5, holders: 2, stages: 4 };
    expect(apply(db, checked)).toEqual({ ok: true, value: { projectId, ...counts } });

    const days = (code: string) =>
      findHouseholdForCounts(db, idOf(code), "2015-04-15")?.counted.days;
    expect(days("HZ-001")?.signed).toBe("2015-03-12");
    expect(days("HZ-002")?.signed).toBe("2015-04-10");
    expect(days("HZ-003")).not.toHaveProperty("appraised");
    expect(findHouseholdRow(db, idOf("HZ-002"))?.way).toBe("exchange");
    expect(findHouseholdRow(db, idOf("HZ-004"))?.area).toBe(8880);
    expect(listHolders(db, idOf("HZ-001"))[0]?.bankAccount).toBeNull();
    const added = listHouseholdIds(db, projectId).find((id) => !id.startsWith(projectId)) ?? "";
    expect(findHouseholdRow(db, added)).toMatchObject({ code: "HZ-900", door: "2-301" });
    expect(listHolders(db, added)).toMatchObject([
      { name: "示例新户", identity: "11010519491231002X", phone: "13812345678" },
    ]);

    expect(countsOf(await check(db, file))).toEqual({ ...none, unchanged: 354 });
  });

  test("is one row of the audit trail with counts and the file's hash, once per request", async () => {
    const before = db.select().from(auditEvent).all().length;
    const checked = await checkTyped(typed);
    const requestKey = randomUUID();
    const first = apply(db, checked, requestKey);
    expect(apply(db, checked, requestKey)).toEqual(first);
    const rows = db.select().from(auditEvent).all().slice(before);
    expect(rows).toMatchObject([{ event: "ledger.imported", subjectId: projectId }]);
    const detail = rows[0]?.detail ?? "";
    expect(JSON.parse(detail)).toMatchObject({ sheet: "households", sha256, households: 5 });
    expect(detail).not.toMatch(/示例|138|1101|HZ-900/);
  });

  test("leaves nothing behind when its row of the audit trail cannot be written", async () => {
    const checked = await checkTyped(typed);
    breakAuditTrail(db);
    const before = dumpTables(db);
    expect(() => apply(db, checked)).toThrow();
    expect(dumpTables(db)).toEqual(before);
  });

  test("is for a clerk of the project alone", async () => {
    const checked = await checkTyped(typed);
    const before = dumpTables(db);
    const stranger: Actor = { userId: "clerk2", role: "clerk", name: "示例经办人二" };
    const outcome = importLedger(
      db,
      { ...caller, actor: stranger },
      {
        requestKey: randomUUID(),
        projectId,
        sha256,
        plan: checked.plan,
      },
    );
    expect(outcome).toMatchObject({ ok: false, refusal: "ledgerImport.projectNotFound" });
    expect(dumpTables(db)).toEqual(before);
  });
});

test("a preview writes nothing", async () => {
  const before = dumpTables(db);
  await checkTyped([household(3, "备注", "改"), household(4, "签约", "2015-04-10")]);
  expect(dumpTables(db)).toEqual(before);
});

describe("a row changed here since it was exported", () => {
  const stageEntered = () =>
    enterStage(db, caller, {
      requestKey: randomUUID(),
      projectId,
      householdIds: [idOf("HZ-002")],
      stage: "signed",
      on: "2015-04-14",
    });

  test("is a conflict and not overwritten; the others are written", async () => {
    const file = await typedInto(await exportDemo(db), [
      household(4, "备注", "改"),
      household(5, "备注", "改"),
    ]);
    expect(stageEntered()).toMatchObject({ ok: true });
    const checked = await check(db, file);
    expect(countsOf(checked)).toMatchObject({ changed: 1, conflicts: 1, errors: 0 });
    expect(checked.sheets.flatMap(({ conflicts }) => conflicts)).toMatchObject([
      { row: 4, key: ["HZ-002"] },
    ]);
    expect(apply(db, checked)).toMatchObject({ ok: true, value: { households: 1 } });
    expect(findHouseholdRow(db, idOf("HZ-002"))?.note).toBeNull();
    expect(findHouseholdRow(db, idOf("HZ-003"))?.note).toBe("改");
  });

  test("after the preview takes the whole import back and is named", async () => {
    const checked = await checkTyped([household(3, "备注", "改"), household(4, "备注", "改")]);
    stageEntered();
    const before = dumpTables(db);
    expect(apply(db, checked)).toMatchObject({
      ok: false,
      refusal: "ledgerImport.rowRefused",
      rows: [{ sheet: "households", row: 4, code: "household.changedSince" }],
    });
    expect(dumpTables(db)).toEqual(before);
  });
});

test("20 planted errors are these 20, each at its cell, and nothing is written", async () => {
  const before = dumpTables(db);
  const sexOf = (code: string) => {
    const number = listHolders(db, idOf(code))[0]?.identity ?? "";
    return Number(number[16]) % 2 === 1 ? "男" : "女";
  };
  const planted: [Typed, place: string, code: string][] = [
    [{ sheet: "楼栋", row: 3, header: "层数", cell: "0" }, "楼栋 D3", "field.tooSmall"],
    [household(5, "楼栋", "9号楼"), "住户 B5", "importRow.buildingUnknown"],
    [household(15, "门牌", "3号楼2单元301"), "住户 C15", "door.otherBuilding"],
    [household(7, "人口", "三"), "住户 E7", "cell.notANumber"],
    [household(8, "面积（平方米）", "90.745"), "住户 F8", "cell.tooPrecise"],
    [household(9, "房屋性质", "租的"), "住户 G9", "cell.notAChoice"],
    [household(10, "入户调查", "2015-02-30"), "住户 M10", "cell.notADay"],
    [household(11, "入户调查", "2015-04-16"), "住户 M11", "householdEvent.inFuture"],
    [household(12, "拆除", "2015-04-01"), "住户 S12", "householdEvent.demolishedBeforeVacated"],
    [household(4, "兑付", "2015-04-01"), "住户 Q4", "householdEvent.paidBeforeAgreed"],
    [household(165, "户编号", "HZ-100"), "住户 165", "row.keyTwice"],
    [holder(3, "身份证号", "110105194912310021"), "权利人 E3", "identity.checkDigit"],
    [holder(4, "身份证号", { number: "110105194912310020" }), "权利人 E4", "cell.digitsLost"],
    [
      holder(5, "性别（核对用）", sexOf("HZ-003") === "男" ? "女" : "男"),
      "权利人 F5",
      "identity.sexDiffers",
    ],
    [holder(6, "份额（%）", { number: "100" }), "权利人 D6", "holder.sharesOver100"],
    [holder(9, "出生日期（核对用）", "1900-01-01"), "权利人 G9", "identity.birthDiffers"],
    [holder(14, "出生日期（核对用）", "2015-04-16"), "权利人 G14", "holder.notYetBorn"],
    [holder(10, "电话", "12345"), "权利人 H10", "phone.notAPhone"],
    [holder(11, "银行卡号", "6222021234567890129"), "权利人 I11", "bankAccount.checkDigit"],
    [holder(12, "身份证号", "999999**********99"), "权利人 E12", "cell.masked"],
    [holder(13, "户编号", "HZ-999"), "权利人 A13", "importRow.householdUnknown"],
  ];
  expect(planted).toHaveLength(21);
  const { errors } = await checkTyped([
    ...newHousehold("HZ-100", "1号楼"),
    ...planted.map(([typed]) => typed),
  ]);
  const found = errors.map(
    ({ sheet, row, column = "", code }) => `${sheet} ${column}${row} ${code}`,
  );
  expect(found.toSorted()).toEqual(planted.map(([, place, code]) => `${place} ${code}`).toSorted());
  expect(dumpTables(db)).toEqual(before);
});

test("days that only fit together are written together", async () => {
  const first = await checkTyped([
    household(4, "签约", "2015-03-01"),
    household(4, "兑付", "2015-03-10"),
  ]);
  expect(apply(db, first)).toMatchObject({ ok: true });
  const later = await checkTyped([
    household(4, "签约", "2015-03-20"),
    household(4, "兑付", "2015-03-25"),
  ]);
  expect(later.errors).toEqual([]);
  expect(apply(db, later)).toMatchObject({ ok: true, value: { stages: 2 } });
  const gone = await checkTyped([household(4, "签约", null), household(4, "兑付", null)]);
  expect(gone.errors).toEqual([]);
  expect(apply(db, gone)).toMatchObject({ ok: true, value: { stages: 2 } });
});

test("a building or a household renamed in one sheet has to be renamed in the other", async () => {
  const building: Typed = { sheet: "楼栋", row: 7, header: "楼栋名称", cell: "五号楼" };
  const code = household(3, "户编号", "HZ-900");
  const { errors } = await checkTyped([building, code]);
  expect(new Set(errors.map((error) => `${error.sheet} ${error.column} ${error.code}`))).toEqual(
    new Set(["住户 B importRow.buildingRenamed", "权利人 A importRow.householdRenamed"]),
  );
  const file = await typedInto(await exportDemo(db), [code, holder(3, "户编号", "HZ-900")]);
  expect(apply(db, await check(db, file))).toMatchObject({ ok: true });
  expect(countsOf(await check(db, file))).toMatchObject(none);
});
