import { beforeEach, describe, expect, test } from "vitest";
import { householdIdOf } from "#db/demo/demo-household.ts";
import { listAgreements, listPayments } from "#db/household/compensation/list-compensation.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { recordPayment } from "#db/household/compensation/record-payment.ts";
import { importLedger } from "#db/household/import/import-ledger.ts";
import { listExportedIds } from "#db/household/import/list-exported-ids.ts";
import { listHouseholdIds } from "#db/household/import/list-household-rows.ts";
import { listHolders } from "#db/household/person/list-holders.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import type { Db } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { AgreementInput } from "#domain/household/compensation/agreement-input.ts";
import type { PaymentInput } from "#domain/household/compensation/payment-input.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import {
  apply,
  caller,
  check,
  clerk,
  countsOf,
  exportDemo,
  projectId,
  sha256,
  type Typed,
  typedInto,
} from "../../household-workbook.ts";
import { openDemoDatabase } from "../../open-demo-database.ts";
import { cachedCounts, recount } from "../../recount-households.ts";

let db: Db;
beforeEach(() => {
  db = openDemoDatabase();
});

const asOf = "2015-04-15";
const none = { added: 0, changed: 0, conflicts: 0, errors: 0 };
const idOf = (code: string) => householdIdOf(projectId, code);
const agreed = (code: string) => recordsInForce(listAgreements(db, idOf(code)), asOf);
const paid = (code: string) => recordsInForce(listPayments(db, idOf(code)), asOf);
const days = (code: string) => findHouseholdForCounts(db, idOf(code), asOf)?.counted.days;
const exportOf = () => exportDemo(db, "zh", "compensation");
const checkTyped = async (typed: readonly Typed[]) =>
  check(db, await typedInto(await exportOf(), typed), "compensation");

/** 75 agreements stand by the codes of their households from row 3 on: HZ-001, 011, 014, 018, … */
const agreement = (row: number, header: string, cell: RawCell): Typed => ({
  sheet: "协议",
  row,
  header,
  cell,
});
const payment = (row: number, header: string, cell: RawCell): Typed => ({
  sheet: "兑付",
  row,
  header,
  cell,
});

function newAgreement(row: number, code: string, cells: Record<string, RawCell> = {}): Typed[] {
  const all: Record<string, RawCell> = {
    户编号: code,
    种类: "补偿协议",
    协议编号: `协-${code}`,
    签订或作出日期: "2015-04-10",
    补偿方式: "货币补偿",
    "补偿金额（元）": { number: "500000" },
    ...cells,
  };
  return Object.entries(all).map(([header, cell]) => agreement(row, header, cell));
}

function newPayment(row: number, code: string, cells: Record<string, RawCell> = {}): Typed[] {
  const all: Record<string, RawCell> = {
    户编号: code,
    兑付种类: "补偿款",
    兑付日期: "2015-04-01",
    "金额（元）": { number: "1000" },
    ...cells,
  };
  return Object.entries(all).map(([header, cell]) => payment(row, header, cell));
}

/** A payment in the app: HZ-001 has agreed on 822,120 yuan. */
function pay(input: Partial<PaymentInput> = {}): void {
  const outcome = recordPayment(db, caller, {
    requestKey: crypto.randomUUID(),
    householdId: idOf("HZ-001"),
    correctsId: null,
    seenPayments: listPayments(db, idOf("HZ-001")).length,
    kind: "compensation",
    amount: 100_000,
    paidOn: "2015-04-01",
    acceptsExcess: false,
    completes: false,
    takesBack: false,
    ...input,
  });
  expect(outcome).toMatchObject({ ok: true });
}

/** Puts the agreement of HZ-001 right, as somebody else might meanwhile. */
function correctHere(input: Partial<AgreementInput> = {}): void {
  const [now] = agreed("HZ-001");
  const outcome = recordAgreement(db, caller, {
    requestKey: crypto.randomUUID(),
    householdId: idOf("HZ-001"),
    kind: "agreement",
    correctsId: now?.id ?? null,
    number: "协-新",
    on: null,
    way: "monetary",
    amount: 82_300_000,
    moveByOn: null,
    transitionMonths: null,
    monthlyAllowance: null,
    ...input,
  });
  expect(outcome).toMatchObject({ ok: true });
}

describe("an export", () => {
  test("comes back as it went, in both languages: corrected, taken back and twice the same", async () => {
    correctHere();
    for (const kind of ["compensation", "compensation", "reward", "allowance"] as const) {
      pay({ kind });
    }
    const [, , reward] = paid("HZ-001");
    pay({ correctsId: reward?.id ?? null, takesBack: true });
    pay({ amount: 5, completes: true });
    for (const language of ["zh", "en"] as const) {
      const file = await exportDemo(db, language, "compensation");
      expect(file.sheets.map(({ rows }) => rows.length)).toEqual([75, 5]);
      const checked = await check(db, await typedInto(file), "compensation");
      expect(countsOf(checked)).toEqual({ ...none, unchanged: 80 });
      expect(checked.sheets.flatMap(({ ignored }) => ignored)).toEqual([]);
    }
    const [, payments] = (await exportOf()).sheets;
    expect(payments?.rows.map((row) => row.slice(2, 8))).toEqual([
      ["补偿款", "2015-04-01", "1000.00", "", "是", ""],
      ["补偿款", "2015-04-01", "1000.00", "2", "是", ""],
      ["奖励", "2015-04-01", "0.00", "", "是", ""],
      ["临时安置费", "2015-04-01", "1000.00", "", "是", ""],
      ["补偿款", "2015-04-01", "0.05", "", "是", ""],
    ]);
  });

  test("names no holder, and takes the households of a filter that have compensation", async () => {
    const text = JSON.stringify(await exportOf());
    const holders = listHouseholdIds(db, projectId).flatMap((id) => listHolders(db, id));
    const personal = holders.flatMap((each) => {
      return [each.name, each.identity, each.phone, each.bankAccount];
    });
    expect(personal.filter((each) => each && text.includes(each))).toEqual([]);
    const wanted = { ledger: "compensation", projectId, asOf, userId: clerk.userId } as const;
    expect(listExportedIds(db, wanted)).toHaveLength(75);
    expect(listExportedIds(db, { ...wanted, stage: "surveyed" })).toEqual([]);
    const exchange = listExportedIds(db, { ...wanted, way: "exchange" });
    expect(exchange.length).toBeGreaterThan(10);
    expect(exchange.length).toBeLessThan(75);
  });
});

describe("a file with new compensation and corrections", () => {
  const typed: Typed[] = [
    agreement(3, "补偿金额（元）", "８３０,０００.５"),
    agreement(4, "签订或作出日期", "2015年4月8日"),
    agreement(5, "协议编号", "=协-14"),
    ...newAgreement(78, "HZ-002"),
    ...newAgreement(79, "HZ-003", { 种类: "补偿决定", 协议编号: "决-3" }),
    ...newAgreement(80, "HZ-003", { 签订或作出日期: "2015-04-12" }),
    ...newPayment(3, "HZ-001", { "金额（元）": { number: "800000" } }),
    ...newPayment(4, "HZ-001", { "金额（元）": "30000.50", 已付清: "是", 兑付日期: "2015-04-09" }),
    ...newPayment(5, "HZ-002", { 兑付种类: "奖励", 兑付日期: "2015-04-11" }),
    ...newPayment(6, "HZ-002", { 兑付种类: "奖励", 兑付日期: "2015-04-11", 同日同额第几笔: "2" }),
  ];

  test("is these changes, written once, and has nothing to do the second time", async () => {
    const file = await typedInto(await exportOf(), typed);
    const checked = await check(db, file, "compensation");
    expect(checked.errors).toEqual([]);
    expect(countsOf(checked)).toEqual({ ...none, added: 7, changed: 3, unchanged: 72 });
    const [agreements] = checked.sheets;
    expect(agreements?.changed.map(({ key, cells }) => [key[0], ...cells])).toEqual([
      ["HZ-001", { column: "amount", before: "822120.00", after: "830000.50" }],
      ["HZ-011", { column: "on", before: "2015-04-09", after: "2015-04-08" }],
      ["HZ-014", { column: "number", before: "示例协议-HZ-014", after: "=协-14" }],
    ]);

    const counts = { agreements: 6, payments: 4 };
    expect(apply(db, checked)).toEqual({ ok: true, value: { projectId, ...counts } });
    expect(listAgreements(db, idOf("HZ-001")).map(({ amountFen }) => amountFen)).toEqual([
      82_212_000, 83_000_050,
    ]);
    expect([days("HZ-011")?.signed, listAgreements(db, idOf("HZ-011")).length]).toEqual([
      "2015-04-08",
      1,
    ]);
    expect(agreed("HZ-014")).toMatchObject([{ number: "=协-14", transitionMonths: 24 }]);
    expect(days("HZ-002")).toMatchObject({ signed: "2015-04-10" });
    expect(agreed("HZ-003").map(({ kind }) => kind)).toEqual(["decision", "agreement"]);
    expect(days("HZ-003")).toMatchObject({ decided: "2015-04-10", signed: "2015-04-12" });
    expect(paid("HZ-001").map(({ amountFen }) => amountFen)).toEqual([80_000_000, 3_000_050]);
    expect(days("HZ-001")).toMatchObject({ paid: "2015-04-09" });
    expect(cachedCounts(db, asOf)).toEqual(recount(db, asOf).counts);

    const after = dumpTables(db);
    const second = await check(db, file, "compensation");
    expect(countsOf(second)).toEqual({ ...none, unchanged: 82 });
    expect(apply(db, second)).toMatchObject({ ok: false, refusal: "ledgerImport.nothing" });
    expect(dumpTables(db)).toEqual(after);
    const again = await check(db, await typedInto(await exportOf()), "compensation");
    expect(countsOf(again)).toEqual({ ...none, unchanged: 82 });
  });

  test("is one row of the audit trail, which names no agreement", async () => {
    const before = db.select().from(auditEvent).all().length;
    apply(db, await checkTyped(typed));
    const rows = db.select().from(auditEvent).all().slice(before);
    expect(rows).toMatchObject([{ event: "ledger.imported", subjectId: projectId }]);
    const detail = rows[0]?.detail ?? "";
    expect(JSON.parse(detail)).toMatchObject({ sheet: "compensation", sha256, agreements: 6 });
    expect(detail).not.toMatch(/协|HZ-0/);
  });

  test("leaves nothing behind when its row of the audit trail cannot be written", async () => {
    const checked = await checkTyped(typed);
    breakAuditTrail(db);
    const before = dumpTables(db);
    expect(() => apply(db, checked)).toThrow();
    expect(dumpTables(db)).toEqual(before);
  });

  test("is for a clerk of the project alone", async () => {
    const { plan } = await checkTyped(typed);
    const before = dumpTables(db);
    const stranger = { userId: "clerk2", role: "clerk", name: "示例经办人二" } as const;
    const input = { requestKey: crypto.randomUUID(), projectId, sha256, plan };
    expect(importLedger(db, { ...caller, actor: stranger }, input)).toMatchObject({
      refusal: "ledgerImport.projectNotFound",
    });
    expect(dumpTables(db)).toEqual(before);
  });
});

test("payments are put right and taken back, in whatever order never pays too much", async () => {
  pay({ amount: 80_000_000 });
  pay({ amount: 2_000_000, paidOn: "2015-04-02" });
  pay({ kind: "allowance" });
  const file = await typedInto(await exportOf(), [
    // Of the agreed 822,120 yuan all but 2,120 are paid: first less, then more.
    payment(3, "金额（元）", { number: "700000" }),
    payment(4, "金额（元）", { number: "120000" }),
    payment(4, "已付清", "是"),
    payment(5, "金额（元）", { number: "0" }),
    ...newPayment(6, "HZ-001", { "金额（元）": "2120", 兑付种类: "奖励" }),
  ]);
  const checked = await check(db, file, "compensation");
  expect(checked.errors).toEqual([]);
  expect(apply(db, checked)).toMatchObject({ ok: true, value: { payments: 4 } });
  expect(paid("HZ-001").map(({ kind, amountFen }) => [kind, amountFen])).toEqual([
    ["compensation", 70_000_000],
    ["allowance", 0],
    ["reward", 212_000],
    ["compensation", 12_000_000],
  ]);
  expect(days("HZ-001")).toMatchObject({ paid: "2015-04-02" });
  expect(cachedCounts(db, asOf)).toEqual(recount(db, asOf).counts);
  expect(countsOf(await check(db, file, "compensation"))).toEqual({ ...none, unchanged: 79 });
});

test("more than agreed is written where it is said to be meant", async () => {
  const typed = newPayment(3, "HZ-001", { "金额（元）": { number: "900000" } });
  const refused = await checkTyped(typed);
  expect(refused.errors).toMatchObject([
    { sheet: "兑付", row: 3, column: "E", code: "importRow.exceedsAgreed" },
  ]);
  const file = await typedInto(await exportOf(), [...typed, payment(3, "超出协议仍登记", "是")]);
  expect(apply(db, await check(db, file, "compensation"))).toMatchObject({ ok: true });
  expect(countsOf(await check(db, file, "compensation"))).toEqual({ ...none, unchanged: 76 });
});

describe("a compensation changed here", () => {
  test("after its export is a conflict and not overwritten; the others are written", async () => {
    pay();
    const file = await typedInto(await exportOf(), [
      agreement(3, "协议编号", "改-1"),
      agreement(4, "协议编号", "改-11"),
      payment(3, "金额（元）", { number: "2000" }),
    ]);
    correctHere();
    pay({ correctsId: paid("HZ-001")[0]?.id ?? null, amount: 300_000 });
    const checked = await check(db, file, "compensation");
    expect(countsOf(checked)).toMatchObject({ changed: 1, conflicts: 2, errors: 0 });
    expect(checked.sheets.flatMap(({ conflicts }) => conflicts)).toMatchObject([
      { row: 3, key: ["HZ-001", "agreement"] },
      { row: 3, key: ["HZ-001", "compensation", "2015-04-01", "3000.00", ""] },
    ]);
    expect(apply(db, checked)).toMatchObject({ ok: true, value: { agreements: 1, payments: 0 } });
    expect(agreed("HZ-001")).toMatchObject([{ number: "协-新" }]);
    expect(paid("HZ-001")).toMatchObject([{ amountFen: 300_000 }]);
    expect(agreed("HZ-011")).toMatchObject([{ number: "改-11" }]);
  });

  test("after the preview takes the whole import back", async () => {
    const checked = await checkTyped([
      ...newPayment(3, "HZ-001"),
      agreement(4, "协议编号", "改-11"),
    ]);
    pay();
    const before = dumpTables(db);
    expect(apply(db, checked)).toMatchObject({
      refusal: "ledgerImport.rowRefused",
      rows: [{ sheet: "payments", row: 3, code: "importRow.compensationChangedSince" }],
    });
    expect(dumpTables(db)).toEqual(before);
  });
});

test("planted errors are these, each at its cell, and nothing is written", async () => {
  pay();
  pay({ kind: "reward", correctsId: null });
  pay({ correctsId: paid("HZ-001")[1]?.id ?? null, takesBack: true });
  const before = dumpTables(db);
  const planted: [Typed[], place: string, code: string][] = [
    [[agreement(3, "补偿金额（元）", "0")], "协议 G3", "agreement.noAmount"],
    [[agreement(4, "搬迁期限", "2015-04-01")], "协议 H4", "agreement.moveByTooEarly"],
    [[agreement(5, "签订或作出日期", "2015-04-16")], "协议 E5", "householdEvent.inFuture"],
    [[agreement(6, "补偿金额（元）", "四十万")], "协议 G6", "cell.notANumber"],
    [[agreement(7, "补偿金额（元）", "1.005")], "协议 G7", "cell.tooPrecise"],
    [[agreement(8, "种类", "补偿决定")], "协议 C8", "agreement.otherKind"],
    [[agreement(9, "户编号", "HZ-004")], "协议 A9", "importRow.compensationMoves"],
    [[agreement(10, "过渡期限（月）", "121")], "协议 I10", "field.tooBig"],
    [[agreement(11, "补偿方式", "都行")], "协议 F11", "cell.notAChoice"],
    [[agreement(12, "协议编号", null)], "协议 D12", "field.required"],
    [newAgreement(78, "HZ-999"), "协议 A78", "importRow.noSuchHousehold"],
    [newAgreement(79, "HZ-002", { 签订或作出日期: null }), "协议 E79", "agreement.dayRequired"],
    [newAgreement(80, "HZ-032", { 种类: "补偿决定" }), "协议 C80", "agreement.decidedAfterAgreed"],
    [[payment(4, "金额（元）", { number: "5" })], "兑付 E4", "importRow.paymentTakenBack"],
    [newPayment(5, "HZ-001", { "金额（元）": "0" }), "兑付 E5", "payment.noAmount"],
    [newPayment(6, "HZ-001", { 兑付日期: "2015-05-01" }), "兑付 D6", "payment.inFuture"],
    [newPayment(7, "HZ-003"), "兑付 C7", "payment.noAgreement"],
    // For want of the refused agreement of HZ-002; that is said once.
    [newPayment(8, "HZ-002"), "", ""],
    [newPayment(9, "HZ-011", { 兑付种类: "货币结清" }), "兑付 C9", "payment.notOfItsWay"],
    [newPayment(10, "HZ-014", { 同日同额第几笔: "2" }), "兑付 F10", "importRow.nthWithoutFirst"],
    [newPayment(11, "HZ-018"), "", ""],
    [newPayment(12, "HZ-018"), "兑付 12", "row.keyTwice"],
    [newPayment(13, "HZ-001", { 兑付日期: "去年" }), "兑付 D13", "cell.notADay"],
  ];
  const { errors } = await checkTyped(planted.flatMap(([typed]) => typed));
  const found = errors.map(
    ({ sheet, row, column = "", code }) => `${sheet} ${column}${row} ${code}`,
  );
  const expected = planted.flatMap(([, place, code]) => (place ? [`${place} ${code}`] : []));
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThanOrEqual(20);
  expect(dumpTables(db)).toEqual(before);
});
