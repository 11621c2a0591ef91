import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import { openWorkbookProcess, type WorkbookProcess } from "#db/workbook/workbook-process.ts";
import { mulberry32 } from "#domain/core/random.ts";
import { doAll } from "#domain/core/steps.ts";
import { compareRowSteps } from "#domain/workbook/compare-rows.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import { layOutSheetSteps } from "#domain/workbook/lay-out-sheet.ts";
import { metaRows } from "#domain/workbook/workbook-meta.ts";
import { doorLedger, doorSheet } from "#tests/unit/domain/workbook/door-ledger.ts";
import { mutateWorkbook } from "./mutate-workbook.ts";

export interface FuzzResult {
  /** how often each answer was given: `rows` or the code of a refusal */
  readonly answers: ReadonlyMap<string, number>;
  /** rows in all the files that could be read */
  readonly rows: number;
  /** how often a file ended the process that read it */
  readonly ended: number;
  /** milliseconds of the slowest file */
  readonly slowest: number;
}

interface FuzzOptions {
  readonly seed?: number;
  readonly reader?: WorkbookProcess;
  readonly onFile?: (done: number) => void;
}

/**
 * Reads so many mutated workbooks, each from its own seed on, through the gate, the process, the
 * rows and the comparison. Whatever is thrown comes out: no file may.
 */
export async function fuzzWorkbooks(
  count: number,
  { seed = 1, reader = openWorkbookProcess(), onFile }: FuzzOptions = {},
): Promise<FuzzResult> {
  const rows = currentRows();
  const workbook = await ledgerOf(rows);
  const answers = new Map<string, number>();
  const total = { rows: 0, slowest: 0 };
  try {
    for (let file = 0; file < count; file++) {
      const bytes = mutateWorkbook(workbook, mulberry32(seed + file));
      const began = performance.now();
      const read = await reader.read(bytes);
      if (read.ok) total.rows += await countRows(read.value, rows);
      total.slowest = Math.max(total.slowest, performance.now() - began);
      const answer = read.ok ? "rows" : read.refusal;
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      onFile?.(file + 1);
    }
    // What the last file did to the process shows by what comes after it.
    const isAlive = (await reader.read(workbook)).ok;
    return { answers, ...total, ended: reader.starts() - (isAlive ? 1 : 0) };
  } finally {
    reader.close();
  }
}

async function countRows(
  workbook: Parameters<typeof readLedger>[1],
  current: readonly CurrentRow[],
): Promise<number> {
  const { sheets } = await readLedger(doorLedger, workbook);
  for (const { definition, read: file } of sheets)
    doAll(compareRowSteps(definition, { current, file }));
  return sheets.reduce((sum, { read }) => sum + read.rows.length, 0);
}

function currentRows(): CurrentRow[] {
  return Array.from({ length: 40 }, (_, n) => ({
    id: `h${n}`,
    version: 1 + (n % 3),
    cells: {
      building: String(1 + (n % 5)),
      door: String(100 + n),
      idNumber: "410102198001011234",
      bornOn: "1980-01-01",
      surveyedOn: "2015-03-01",
      area: `${60 + n}.25`,
      amount: `${1000 + n}.70`,
      way: n % 2 ? "money" : "exchange",
      note: n % 4 ? `备注${n}` : "=1+1",
      stage: "signed",
    },
    masked: { idNumber: `410102********${10 + n}` },
  }));
}

async function ledgerOf(rows: readonly CurrentRow[]): Promise<Buffer> {
  const watermark = "2015-04-15";
  const sheet = doAll(layOutSheetSteps(doorSheet, { rows, language: "zh", watermark }));
  const meta = { ledger: "doors", project: "p1", exportedAt: "2015-04-15T02:00:00Z", watermark };
  return buildWorkbook({ sheets: [sheet], meta: metaRows(meta) });
}
