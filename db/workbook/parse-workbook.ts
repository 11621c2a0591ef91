import { zipSync } from "fflate";
import type readExcelFile from "read-excel-file/universal";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { RawCell, RawSheet, RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { type CheckedWorkbook, checkWorkbook } from "./check-workbook.ts";
import { plainPart } from "./plain-part.ts";

/**
 * What stands in a workbook, through the gate. Meant for the child process alone: it may take all
 * the memory and time there is.
 */
export async function parseWorkbook(bytes: Buffer): Promise<Outcome<RawWorkbook, WorkbookRefusal>> {
  const checked = checkWorkbook(bytes);
  if (!checked.ok) return checked;
  try {
    const reader = await import("read-excel-file/universal");
    // Not compressed: the plainest file there is, and read at once.
    const packed = zipSync(readableParts(checked.value), { level: 0 });
    const sheets = await reader.default<RawCell>(packed.buffer, {
      trim: false,
      parseNumber: (number) => ({ number }),
    });
    return accept({ sheets: sheets.flatMap(readSheet) });
  } catch {
    // Whatever the reader says of a file that passed the gate: it cannot be read.
    return refuse("workbook.broken");
  }
}

function readableParts({ parts, sheets }: CheckedWorkbook): Record<string, Buffer> {
  const needed = [...parts].filter(
    ([name]) =>
      /^xl\/([\w.-]+\/)*[\w.-]+\.(xml|rels)$/.test(name) &&
      !/^xl\/(theme|drawings|charts|media)\//.test(name),
  );
  return Object.fromEntries(
    needed.map(([name, part]) => [name, plainPart(part, sheets.get(name))]),
  );
}

type Read = Awaited<ReturnType<typeof readExcelFile<RawCell>>>[number];

/** A sheet of a chart has no cells. */
function readSheet({ sheet, data }: Read): RawSheet[] {
  if (!data) return [];
  return [{ name: sheet, rows: data.map((row) => row.map((cell) => rawCell(cell))) }];
}

/** The reader makes dates of UTC; one it could not make is left as no number. */
function rawCell(cell: unknown): RawCell {
  if (!(cell instanceof Date)) return cell as RawCell;
  const instant = cell.getTime();
  return Number.isFinite(instant) ? { instant } : { number: "NaN" };
}
