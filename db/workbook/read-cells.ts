import type { RawCell } from "#domain/workbook/raw-workbook.ts";
import { rowsAboveData, workbookLimits } from "#domain/workbook/workbook-limits.ts";
import { textGatherer, unescapeText } from "./read-strings.ts";
import { type Attributes, Stop, scanMarkup } from "./scan-markup.ts";

/** What the cells of a workbook refer to. */
export interface Shared {
  readonly strings: readonly string[];
  /** by the number of a style */
  readonly daysShown: readonly boolean[];
  /** days before the first one of its calendar */
  readonly daysAhead: number;
}

/**
 * The rows of a sheet, empty ones too, up to the last that holds something. Ends at the first cell
 * beyond the limits, before anything is made of it: an office program writes out formatted empty
 * rows to the last one there can be, and they are none. A place that cannot be read, and one that
 * is not behind the one before, is refused.
 *
 * @throws Stop where the sheet is refused
 */
export function readCells(part: Buffer, shared: Shared): RawCell[][] {
  const rows: RawCell[][] = [];
  const gather = textGatherer();
  let [lowest, width] = [0, 0];
  let cell: Attributes = {};
  let place: Place = { row: 0, column: 0 };
  let said: string | null = null;
  let isSaid = false;
  scanMarkup(part, {
    open(name, attributes) {
      gather.open(name);
      if (name === "row") lowest = Math.max(lowest, rowNumber(attributes));
      else if (name === "c") {
        [cell, place, said] = [attributes, cellPlace(attributes), null];
        lowest = Math.max(lowest, place.row);
      } else if (name === "v" || name === "is") {
        refuseBeyond(lowest, place.column);
        isSaid = name === "v";
        said = "";
      }
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
      const value = said ? cellValue(cell, said, shared) : null;
      if (value === null || value === "") return;
      put(rows, place, value);
      width = Math.max(width, place.column);
    },
  });
  return rows.map((row) => Array.from({ length: width }, (_, n) => row[n] ?? null));
}

function rowNumber({ r }: Attributes): number {
  if (r === undefined) return 0;
  if (!/^\d{1,7}$/.test(r)) throw new Stop("workbook.broken");
  return Number(r);
}

type Place = { readonly row: number; readonly column: number };

function cellPlace({ r = "" }: Attributes): Place {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(r) ?? [];
  if (!letters || !digits) throw new Stop("workbook.broken");
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

function refuseBeyond(row: number, column: number): void {
  const { rows, columns } = workbookLimits;
  if (row > rows + rowsAboveData) throw new Stop("workbook.tooManyRows", { max: rows });
  if (column > columns) throw new Stop("workbook.tooManyColumns", { max: columns });
}

function put(rows: RawCell[][], { row, column }: Place, value: RawCell): void {
  if (row < Math.max(1, rows.length)) throw new Stop("workbook.broken");
  while (rows.length < row) rows.push([]);
  const own = rows[row - 1] ?? [];
  if (column <= own.length) throw new Stop("workbook.broken");
  while (own.length < column - 1) own.push(null);
  own.push(value);
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
      return s && known(shared.daysShown[Number(s)])
        ? dayNumbered(Number(said), shared)
        : { number: said };
    default:
      throw new Stop("workbook.broken");
  }
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
