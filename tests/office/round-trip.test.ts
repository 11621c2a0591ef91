import { beforeAll, describe, expect, test } from "vitest";
import { readWorkbook, writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import { doAll } from "#domain/core/steps.ts";
import { type Comparison, compareRowSteps } from "#domain/workbook/compare-rows.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import { layOutSheetSteps } from "#domain/workbook/lay-out-sheet.ts";
import { metaRows } from "#domain/workbook/workbook-meta.ts";
import { doorLedger, doorSheet } from "#tests/unit/domain/workbook/door-ledger.ts";
import { type CellEdit, editInOffice, saveInOffice } from "./open-in-office.ts";

const mask = (n: number) => `410102********${String(n).padStart(2, "0")}`;

/** Rows of which every cell shows something no other shows, where it is to be edited. */
const rows: CurrentRow[] = Array.from({ length: 60 }, (_, n) => ({
  id: `h${n}`,
  version: n + 1,
  cells: {
    building: String(1 + (n % 5)),
    door: `${100 + n}`,
    idNumber: "410102198001011234",
    bornOn: `19${String(20 + n).padStart(2, "0")}-02-28`,
    surveyedOn: "2015-03-01",
    area: `${60 + n}.25`,
    amount: `${1000 + n}.70`,
    way: n % 2 ? "money" : "exchange",
    note: n === 0 ? "=HYPERLINK(1)" : `备注${n}`,
    stage: "signed",
  },
  masked: { idNumber: mask(n) },
}));

async function exported(language: "zh" | "en" = "zh"): Promise<Uint8Array> {
  const watermark = "经办人 2015-04-15 10:00";
  const sheet = doAll(layOutSheetSteps(doorSheet, { rows, language, watermark }));
  const meta = { ledger: "doors", project: "p1", exportedAt: "2015-04-15T02:00:00Z", watermark };
  const written = await writeWorkbook({ sheets: [sheet], meta: metaRows(meta) });
  if (!written.ok) throw new Error(written.refusal);
  return written.value;
}

async function compare(bytes: Uint8Array = new Uint8Array(), current = rows): Promise<Comparison> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal);
  const { sheets, meta } = await readLedger(doorLedger, read.value);
  expect(meta).toMatchObject({ ledger: "doors", project: "p1", format: "1" });
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return doAll(compareRowSteps(doorSheet, { current, file: sheet.read }));
}

/** The rows after a change of the ledger. */
function apply({ changed }: Comparison): CurrentRow[] {
  return rows.map((row) => {
    const change = changed.find(({ id }) => id === row.id);
    if (!change) return row;
    const cells = change.cells.map(({ column, after }) => [column, after]);
    return {
      ...row,
      version: row.version + 1,
      cells: { ...row.cells, ...Object.fromEntries(cells) },
    };
  });
}

/** What is edited in the one file, and planted in the other. */
const edits: CellEdit[] = [
  ...range(0, 10).map((n) => ({ shown: `${60 + n}.25`, typed: { number: 200 + n } })),
  ...range(10, 20).map((n) => ({ shown: `19${20 + n}-02-28`, typed: { day: `1960-03-${n}` } })),
  ...range(20, 30).map((n) => ({ shown: mask(n), typed: `4101021980010199${n}` })),
];
const errors: CellEdit[] = [
  ...range(0, 5).map((n) => ({ shown: mask(n), typed: { number: 410102198001011200 + n } })),
  ...range(5, 10).map((n) => ({ shown: mask(n), typed: `410102********${n + 80}` })),
  ...range(10, 15).map((n) => ({ shown: `19${20 + n}-02-28`, typed: `三月${n}日` })),
  ...range(15, 20).map((n) => ({ shown: `${60 + n}.25`, typed: `约${n}平` })),
];

test.each(["zh", "en"] as const)(
  "saved by LibreOffice, a ledger changes nothing (%s)",
  async (language) => {
    const [saved] = saveInOffice([await exported(language)], "xlsx", "xlsx");
    expect(await compare(saved)).toMatchObject({
      unchanged: 60,
      added: [],
      changed: [],
      conflicts: [],
      errors: [],
      ignored: [],
      notInFile: 0,
    });
  },
  120_000,
);

test("LibreOffice shows what we wrote: texts as texts, days as days, money grouped", async () => {
  const [csv] = saveInOffice([await exported()], "xlsx", "csv");
  const [title, headers, first] = (csv?.toString("utf8") ?? "").replace("\uFEFF", "").split("\n");
  expect(title).toMatch(/^经办人 2015-04-15 10:00,/);
  expect(headers).toMatch(
    /^楼栋,门牌,身份证号,出生日期,入户调查,面积,补偿金额,补偿方式,备注,当前阶段/,
  );
  expect(first).toBe(
    `1,100,${mask(0)},1920-02-28,2015-03-01,60.25,"1,000.70",产权调换,'=HYPERLINK(1),signed,h0,1`,
  );
}, 120_000);

describe("edited in LibreOffice", () => {
  let [edited, planted]: Buffer[] = [];
  beforeAll(async () => {
    [edited, planted] = editInOffice(await exported(), [edits, errors]);
  }, 120_000);

  test("30 cells are these 30 changes; applied, there are none; changed here, a conflict", async () => {
    const compared = await compare(edited);
    expect(compared).toMatchObject({ errors: [], added: [], conflicts: [], unchanged: 30 });
    expect(compared.changed.map(({ row, cells }) => [row, cells])).toEqual(
      range(0, 30).map((n) => [n + 3, [editOf(n)]]),
    );
    expect(await compare(edited, apply(compared))).toMatchObject({ changed: [], unchanged: 60 });

    const meanwhile = rows.map((row) => (row.id === "h4" ? { ...row, version: 9 } : row));
    const late = await compare(edited, meanwhile);
    expect(late.conflicts.map(({ id }) => id)).toEqual(["h4"]);
    expect(late.changed).toHaveLength(29);
  });

  test("20 planted errors are these 20, each at its cell", async () => {
    const found = (await compare(planted)).errors.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    const code = (n: number) =>
      ["cell.digitsLost", "cell.masked", "cell.notADay", "cell.notANumber"][Math.floor(n / 5)];
    const column = (n: number) => ["C", "C", "D", "F"][Math.floor(n / 5)];
    expect(found).toEqual(
      range(0, 20).map((n) =>
        expect.objectContaining({ row: n + 3, column: column(n), code: code(n) }),
      ),
    );
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}

/** What each of the 30 edits comes to. */
function editOf(n: number) {
  if (n < 10) return { column: "area", before: `${60 + n}.25`, after: String(200 + n) };
  if (n < 20) return { column: "bornOn", before: `19${20 + n}-02-28`, after: `1960-03-${n}` };
  return { column: "idNumber", before: mask(n), after: `4101021980010199${n}` };
}
