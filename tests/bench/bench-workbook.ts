import { readWorkbook, writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { calendarSpan } from "#domain/calendar/day-span.ts";
import { doAll } from "#domain/core/steps.ts";
import { dayWithin, requiredText } from "#domain/form/form-field.ts";
import type { ColumnDefinition } from "#domain/workbook/cell/column-definition.ts";
import { compareRowSteps } from "#domain/workbook/compare-rows.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import { layOutSheetSteps } from "#domain/workbook/lay-out-sheet.ts";
import type { SheetDefinition } from "#domain/workbook/sheet-definition.ts";
import { metaRows } from "#domain/workbook/workbook-meta.ts";
import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import { bombs } from "#tests/db/workbook/bombs.ts";

const anyDay = dayWithin(calendarSpan);

const words = [
  "benchRows",
  "benchFile",
  "benchWriting",
  "benchReading",
  "benchParsing",
  "benchComparing",
] as const;

/** How soon ledgers of 2,000 and 20,000 rows and 25 columns are written, read, checked and compared. */
export async function benchWorkbook(): Promise<void> {
  const [small, large] = [await measureWorkbook(2_000), await measureWorkbook(20_000)];
  console.log(`\n${say("benchWorkbook")}`);
  const rows = [small, large].map(({ rows: count, bytes, ...times }) => [
    String(count),
    `${(bytes / 1e6).toFixed(1)} MB`,
    ...Object.values(times).map((time) => `${time.toFixed(0)} ms`),
  ]);
  console.log(textTable([words.map((word) => say(word)), ...rows]));
  const times: number[] = [];
  for (const { make } of bombs) times.push(await refusalTime(make()));
  const slowest = Math.max(...times);
  console.log(`  ${say("benchBombs", { count: bombs.length })}  ${slowest.toFixed(0)} ms  ≤ 1000`);
}

/** From the question to the answer, the start of the process included. */
async function refusalTime(bytes: Buffer): Promise<number> {
  const { value, time } = await timed(() => readWorkbook(bytes));
  if (value.ok) throw new Error("a bomb was read");
  return time;
}

async function measureWorkbook(count: number) {
  const current = manyRows(count);
  const watermark = "2015-04-15";
  const sheet = doAll(layOutSheetSteps(wideSheet, { rows: current, language: "zh", watermark }));
  const meta = { ledger: "wide", project: "p", exportedAt: "2015-04-15T02:00:00Z", watermark };
  const write = await timed(() => writeWorkbook({ sheets: [sheet], meta: metaRows(meta) }));
  const bytes = write.value.ok ? write.value.value : new Uint8Array();
  const read = await timed(() => readWorkbook(bytes));
  const workbook = read.value.ok ? read.value.value : { sheets: [] };
  const parse = await timed(() => readLedger({ key: "wide", sheets: [wideSheet] }, workbook));
  const compare = await timed(async () =>
    parse.value.sheets.map(({ definition, read: file }) =>
      doAll(compareRowSteps(definition, { current, file })),
    ),
  );
  if (compare.value[0]?.unchanged !== count) throw new Error("the ledger did not come back");
  return {
    rows: count,
    bytes: bytes.length,
    writing: write.time,
    reading: read.time,
    parsing: parse.time,
    comparing: compare.time,
  };
}

async function timed<T>(task: () => Promise<T>): Promise<{ value: T; time: number }> {
  const began = performance.now();
  const value = await task();
  return { value, time: performance.now() - began };
}

/** 25 columns: 13 of text, 6 days, 3 numbers, 2 of money, a choice. */
const wideSheet: SheetDefinition = {
  key: "wide",
  name: { zh: "户台账", en: "Households" },
  keyColumns: ["c0"],
  columns: Array.from({ length: 25 }, (_, n) => wideColumn(n)),
};

function wideColumn(n: number): ColumnDefinition {
  const shared = { key: `c${n}`, header: { zh: `列${n}`, en: `Column ${n}` } };
  if (n < 13) return { ...shared, kind: "text", schema: requiredText(60) };
  if (n < 19) return { ...shared, kind: "day", schema: anyDay };
  if (n < 22) return { ...shared, kind: "number", schema: requiredText(20) };
  if (n < 24) return { ...shared, kind: "money", schema: requiredText(20) };
  const choices = ["a", "b"].map((value) => ({ value, label: { zh: `选${value}`, en: value } }));
  return { ...shared, kind: "choice", choices };
}

function manyRows(count: number): CurrentRow[] {
  return Array.from({ length: count }, (_, row) => {
    const cells = wideSheet.columns.map(({ key, kind }, n) => [key, cellOf(kind, { row, n })]);
    return { id: `h${row}`, version: 1, cells: Object.fromEntries(cells) };
  });
}

function cellOf(kind: ColumnDefinition["kind"], { row, n }: { row: number; n: number }): string {
  if (kind === "day") return addDays("2010-01-01", (row * (n + 1)) % 2000);
  if (kind === "number") return `${row % (100 * n)}.5`;
  if (kind === "money") return `${row * n}.25`;
  if (kind === "choice") return row % 2 ? "a" : "b";
  return n === 0 ? `门牌${row}` : `第${row % (50 * n)}号${n}`;
}
