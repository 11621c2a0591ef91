import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import type { RawSheet } from "#domain/workbook/raw-workbook.ts";
import { rowsAboveData, workbookLimits } from "#domain/workbook/workbook-limits.ts";
import { textGatherer, unescapeText } from "./read-strings.ts";
import type { NumberStyle } from "./read-styles.ts";
import { type Attributes, Stop, scanMarkup } from "./scan-markup.ts";

/** What the cells of a workbook refer to. */
export interface Shared {
  readonly strings: readonly string[];
  /** by the number of a style */
  readonly styles: readonly NumberStyle[];
  /** days before the first one of its calendar */
  readonly daysAhead: number;
}

type CellsRead = Pick<RawSheet, "rows" | "beyond">;

/**
 * The rows of a sheet, empty ones too, up to the last that holds something. Cells beyond the limits
 * are counted and nothing is made of them: an office program writes out formatted empty rows to
 * the last one there can be, and they are none. A cell without a place stands behind the one
 * before; a place that cannot be read, and one that is not behind the one before, is refused.
 *
 * @throws Stop where the sheet is refused
 */
export function readCells(part: Buffer, shared: Shared): CellsRead {
  const rows: RawCell[][] = [];
  const gather = textGatherer();
  const beyond = { cells: 0, isBelow: false };
  const at = { row: 0, column: 0 };
  let width = 0;
  let cell: Attributes = {};
  let [said, isSaid, isFormula]: [string | null, boolean, boolean] = [null, false, false];
  scanMarkup(part, {
    open(name, attributes) {
      gather.open(name);
      if (name === "row") Object.assign(at, { row: rowNumber(attributes, at.row), column: 0 });
      else if (name === "c") {
        Object.assign(at, cellPlace(attributes, at));
        [cell, said, isFormula] = [attributes, null, false];
      } else if (name === "v" || name === "is") [said, isSaid] = ["", name === "v"];
      else if (name === "f") isFormula = true;
    },
    text(text) {
      if (isSaid) said += text;
      else gather.text(text);
    },
    close(name) {
      gather.close(name);
      if (name === "v") isSaid = false;
      if (name === "is") said = gather.take();
      if (name !== "c") return;
      const value = said ? cellValue(cell, said, shared) : emptyValue(cell, isFormula);
      if (value === null || value === "") return;
      if (isBeyond(at)) {
        beyond.cells += 1;
        beyond.isBelow ||= at.row > workbookLimits.rows + rowsAboveData;
        return;
      }
      put(rows, at, value);
      width = Math.max(width, at.column);
    },
  });
  const full = rows.map((row) => Array.from({ length: width }, (_, n) => row[n] ?? null));
  return beyond.cells > 0 ? { rows: full, beyond } : { rows: full };
}

/** Without a number it is the one after the row before. */
function rowNumber({ r }: Attributes, before: number): number {
  if (r === undefined) return before + 1;
  if (!/^\d{1,7}$/.test(r)) throw new Stop("workbook.broken");
  return Number(r);
}

type Place = { readonly row: number; readonly column: number };

/** Without a place it is the one beside the cell before. */
function cellPlace({ r }: Attributes, { row, column }: Place): Place {
  if (r === undefined) return { row, column: column + 1 };
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(r) ?? [];
  if (!letters || !digits) throw new Stop("workbook.broken");
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: number };
}

function isBeyond({ row, column }: Place): boolean {
  return row > workbookLimits.rows + rowsAboveData || column > workbookLimits.columns;
}

function put(rows: RawCell[][], { row, column }: Place, value: RawCell): void {
  if (row < Math.max(1, rows.length)) throw new Stop("workbook.broken");
  while (rows.length < row) rows.push([]);
  const own = rows[row - 1] ?? [];
  if (column <= own.length) throw new Stop("workbook.broken");
  while (own.length < column - 1) own.push(null);
  own.push(value);
}

/** A formula that has no value stored has not been computed; one of an empty text has. */
function emptyValue({ t }: Attributes, isFormula: boolean): RawCell {
  return isFormula && t !== "str" ? { formula: true } : null;
}

/** Of a formula its last value; the error of one is the text it is. */
function cellValue({ t = "n", s }: Attributes, said: string, shared: Shared): RawCell {
  switch (t) {
    case "inlineStr":
    case "e":
      return said;
    case "str":
      return unescapeText(said);
    case "s":
      return known(shared.strings[Number(said)]);
    case "b":
      return known(
        new Map([
          ["1", true],
          ["0", false],
        ]).get(said),
      );
    case "d":
      return instantOf(Date.parse(said));
    case "n":
      return styledNumber(said, s ? known(shared.styles[Number(s)]) : "plain", shared);
    default:
      throw new Stop("workbook.broken");
  }
}

function styledNumber(said: string, style: NumberStyle, shared: Shared): RawCell {
  if (style === "day") return dayNumbered(Number(said), shared);
  return style === "plain" ? { number: said } : { number: said, format: style.format };
}

/** From the day 0 of a workbook, 31 December 1899, with a 29 February 1900 there never was. */
const daysTo1970 = 25_569;

function dayNumbered(day: number, { daysAhead }: Shared): RawCell {
  return instantOf(Math.floor((day + daysAhead - daysTo1970) * 86_400_000));
}

/** One that no clock can show is left as no number. */
function instantOf(ms: number): RawCell {
  return Math.abs(ms) <= 8.64e15 ? { instant: ms } : { number: "NaN" };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Stop("workbook.broken");
  return value;
}
