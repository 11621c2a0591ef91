import { beforeAll, expect, test } from "vitest";
import { householdIdOf } from "#db/demo/demo-household.ts";
import { listAgreements, listPayments } from "#db/household/compensation/list-compensation.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { recordPayment } from "#db/household/compensation/record-payment.ts";
import { saveUnit } from "#db/household/resettlement/save-unit.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { parseWorkbook } from "#db/workbook/parse-workbook.ts";
import type { LedgerKey } from "#domain/household/import/import-diff.ts";
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import { dumpTables } from "#tests/db/dump-tables.ts";
import {
  apply,
  caller,
  check,
  countsOf,
  exportDemo,
  projectId,
} from "#tests/db/household-workbook.ts";
import { openDemoDatabase } from "#tests/db/open-demo-database.ts";
import { type CellEdit, editEachInOffice } from "./open-in-office.ts";

const requestKey = () => crypto.randomUUID();

let compensation: RawWorkbook;
let units: RawWorkbook;
beforeAll(async () => {
  const files = [
    { bytes: await exported(openPaid(), "compensation"), edits: compensationEdits },
    { bytes: await exported(openDemoDatabase(), "units"), edits: unitEdits },
  ];
  const [first, second] = editEachInOffice(files);
  compensation = await parsed(first);
  units = await parsed(second);
}, 120_000);

async function parsed(bytes: Buffer = Buffer.alloc(0)): Promise<RawWorkbook> {
  const workbook = parseWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.refusal);
  return workbook.value;
}

async function exported(db: Db, ledger: LedgerKey): Promise<Buffer> {
  return buildWorkbook(await exportDemo(db, "zh", ledger));
}

const agreed = (n: string) => `示例协议-HZ-0${n}`;
const compensationEdits: CellEdit[] = [
  { shown: "700,000.00", typed: { number: 700_000.5 } },
  { shown: "1,111.50", typed: { number: 0 } },
  { shown: "822,120.00", behind: agreed("01"), typed: { number: 830_000 } },
  { shown: "2015-04-09", behind: agreed("11"), typed: { day: "2015-04-08" } },
  { shown: "24", behind: agreed("14"), typed: { number: 18 } },
  { shown: "货币补偿", behind: agreed("18"), typed: "产权调换" },
  { shown: agreed("20"), typed: "=协-20" },
];
const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const unitEdits: CellEdit[] = [
  ...numbers.flatMap((n): CellEdit[] => [
    { shown: "两室一厅", behind: `AZ1-${n}02`, typed: `户型${n}` },
    { shown: `AZ1-${n}01`, typed: `改-${n}` },
    { shown: `AZ2-${n}03`, typed: { number: n } },
  ]),
  { shown: "预留", behind: "AZ2-104", typed: "作废" },
];

/** What a file changes, written once; the second time there is nothing to do. */
async function writeOnce(db: Db, file: RawWorkbook, ledger: LedgerKey): Promise<void> {
  expect(apply(db, await check(db, file, ledger))).toMatchObject({ ok: true });
  const after = dumpTables(db);
  const again = await check(db, file, ledger);
  expect(countsOf(again)).toMatchObject({ added: 0, changed: 0, conflicts: 0, errors: 0 });
  expect(apply(db, again)).toMatchObject({ ok: false, refusal: "ledgerImport.nothing" });
  expect(dumpTables(db)).toEqual(after);
}

/** Column by column, what was there and what was typed. */
const changesIn = ({ sheets }: Awaited<ReturnType<typeof check>>) =>
  sheets.flatMap(({ changed }) =>
    changed.map(({ key, cells }) => [key[0], ...cells.map((cell) => Object.values(cell))]),
  );

let paid: Buffer | undefined;

/** The demo, in which a household with an agreement of 822,120 yuan has got two payments. */
function openPaid(): Db {
  paid ??= paidDemo().$client.serialize();
  return openDatabase(paid);
}

function paidDemo(): Db {
  const db = openDemoDatabase();
  for (const [seenPayments, amount] of [70_000_000, 111_150].entries()) {
    recordPayment(db, caller, {
      requestKey: requestKey(),
      householdId: householdIdOf(projectId, "HZ-001"),
      amount,
      correctsId: null,
      seenPayments,
      kind: "compensation",
      paidOn: "2015-04-01",
      acceptsExcess: false,
      completes: false,
      takesBack: false,
    });
  }
  return db;
}

test("agreements and payments edited in LibreOffice are these changes, written once", async () => {
  const db = openPaid();
  const checked = await check(db, compensation, "compensation");
  expect(checked.errors).toEqual([]);
  expect(changesIn(checked)).toEqual([
    ["HZ-001", ["amount", "822120.00", "830000.00"]],
    ["HZ-011", ["on", "2015-04-09", "2015-04-08"]],
    ["HZ-014", ["transitionMonths", "24", "18"]],
    ["HZ-018", ["way", "monetary", "exchange"]],
    ["HZ-020", ["number", agreed("20"), "=协-20"]],
    ["HZ-001", ["amount", "700000.00", "700000.50"]],
    ["HZ-001", ["amount", "1111.50", "0.00"]],
  ]);

  const meanwhile = openPaid();
  const householdId = householdIdOf(projectId, "HZ-020");
  recordAgreement(meanwhile, caller, {
    requestKey: requestKey(),
    householdId,
    kind: "agreement",
    number: "协-新",
    on: null,
    correctsId: listAgreements(meanwhile, householdId)[0]?.id ?? null,
    way: "exchange",
    amount: 1,
    moveByOn: null,
    transitionMonths: null,
    monthlyAllowance: null,
  });
  const late = await check(meanwhile, compensation, "compensation");
  expect(late.sheets.map(({ conflicts }) => conflicts.map(({ key }) => key[0]))[0]).toEqual([
    "HZ-020",
  ]);
  expect(apply(meanwhile, late)).toMatchObject({ ok: true, value: { agreements: 4, payments: 2 } });

  await writeOnce(db, compensation, "compensation");
  const payments = listPayments(db, householdIdOf(projectId, "HZ-001"));
  expect(payments.map(({ amountFen }) => amountFen)).toEqual([70_000_000, 111_150, 0, 70_000_050]);
});

test("units edited in LibreOffice are these changes, written once; one changed meanwhile is a conflict", async () => {
  const db = openDemoDatabase();
  const checked = await check(db, units, "units");
  expect(checked.errors).toEqual([]);
  expect(changesIn(checked)).toEqual([
    ...numbers.flatMap((n) => [
      [`AZ1-${n}01`, ["code", `AZ1-${n}01`, `改-${n}`]],
      [`AZ1-${n}02`, ["layout", "两室一厅", `户型${n}`]],
    ]),
    ["AZ2-103", ["code", "AZ2-103", "1"]],
    ["AZ2-104", ["state", "reserved", "void"]],
    ...numbers.slice(1).map((n) => [`AZ2-${n}03`, ["code", `AZ2-${n}03`, String(n)]]),
  ]);

  const meanwhile = openDemoDatabase();
  saveUnit(meanwhile, caller, {
    requestKey: requestKey(),
    projectId,
    unitId: `${projectId}.AZ1-302`,
    version: 1,
    code: "AZ1-302",
    building: "示例安置1号楼",
    layout: "一室",
    area: 1,
    floor: 3,
    state: "void",
  });
  const late = await check(meanwhile, units, "units");
  expect(countsOf(late)).toMatchObject({ changed: 27, conflicts: 1, errors: 0 });

  await writeOnce(db, units, "units");
});
