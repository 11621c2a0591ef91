import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { rowsAboveData, workbookLimits } from "#domain/workbook/workbook-limits.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";

/** How far a sheet is filled. */
export interface SheetMeasure {
  /** number of the last row that holds something, from 1; 0 in an empty sheet */
  readonly rows: number;
  readonly columns: number;
  /** how many rows hold something, whatever their numbers */
  readonly filledRows: number;
  /** where the last filled row ends; what follows is formatting, sometimes of a million rows */
  readonly end: number;
  /** with its colon, where the elements have one */
  readonly prefix: string;
}

/**
 * Walks over the tags of a sheet and ends at the first cell beyond the limits, before anything is
 * built of it. A cell counts when it holds something: an office program writes out formatted
 * empty rows to the last one there can be. A place that cannot be read is refused: the reader
 * would fill the sheet up to wherever it takes it for.
 */
export function measureSheet(xml: Buffer): Outcome<SheetMeasure, WorkbookRefusal> {
  const sheet = { rows: 0, columns: 0, filledRows: 0, end: 0, prefix: "" };
  let reached = 0;
  let column = 0;
  let isFilled = false;
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.name === "row") {
      if (tag.isClosing && isFilled) Object.assign(sheet, { end: tag.end, prefix: tag.prefix });
      isFilled = false;
    }
    if (isPlace(tag)) {
      const place = readPlace(xml, tag);
      if (!place) return refuse("workbook.broken");
      reached = Math.max(reached, place.row);
      column = place.column;
    } else if (isContent(tag)) {
      if (!isFilled) sheet.filledRows += 1;
      isFilled = true;
      sheet.rows = reached;
      sheet.columns = Math.max(sheet.columns, column);
      const refused = refuseBeyond(sheet);
      if (refused) return refused;
    }
  }
  return accept(sheet);
}

function isPlace({ name, isClosing }: Tag): boolean {
  return !isClosing && (name === "row" || name === "c");
}

function isContent({ name, isClosing }: Tag): boolean {
  return !isClosing && (name === "v" || name === "is");
}

function refuseBeyond(sheet: { rows: number; columns: number; filledRows: number }) {
  const { rows, columns } = workbookLimits;
  if (Math.max(sheet.rows, sheet.filledRows) > rows + rowsAboveData) {
    return refuse("workbook.tooManyRows" as const, { params: { max: rows } });
  }
  return sheet.columns > columns
    ? refuse("workbook.tooManyColumns" as const, { params: { max: columns } })
    : null;
}

type Tag = {
  name: string;
  prefix: string;
  isClosing: boolean;
  /** where the name ends and, behind its bracket, the tag */
  nameEnd: number;
  end: number;
};

const open = 0x3c;
const close = 0x3e;
const slash = 0x2f;
const bang = 0x21;
const dash = 0x2d;
const colon = 0x3a;
const quote = 0x22;
const apostrophe = 0x27;
const equals = 0x3d;
const letterA = 0x41;
const letterZ = 0x5a;
const letterR = 0x72;
const digit0 = 0x30;
const digit9 = 0x39;
const longestName = 40;

/** The next tag from `from` on; comments and literal text are passed over. */
function nextTag(xml: Buffer, from: number): Tag | null {
  let at = from;
  while (at < xml.length) {
    while (at < xml.length && xml[at] !== open) at++;
    if (at >= xml.length) return null;
    if (xml[at + 1] !== bang) return readTag(xml, at);
    const closing = xml[at + 2] === dash ? "-->" : "]]>";
    const end = xml.indexOf(closing, at);
    if (end < 0) return null;
    at = end + 3;
  }
  return null;
}

function readTag(xml: Buffer, start: number): Tag {
  const isClosing = xml[start + 1] === slash;
  const first = start + (isClosing ? 2 : 1);
  let at = first;
  let local = first;
  for (; at < xml.length && at < first + longestName; at++) {
    const code = xml[at] ?? 0;
    if (code <= 0x20 || code === close || code === slash) break;
    if (code === colon) local = at + 1;
  }
  const isShort = at - local <= 3;
  return {
    name: isShort ? xml.toString("latin1", local, at) : "",
    prefix: local > first ? xml.toString("latin1", first, local) : "",
    isClosing,
    nameEnd: at,
    end: endOfTag(xml, at),
  };
}

/** A bracket within quotes is no end. */
function endOfTag(xml: Buffer, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml[at];
    if (code === close) return at + 1;
    if (code !== quote && code !== apostrophe) continue;
    const end = xml.indexOf(code, at + 1);
    if (end > 0) at = end;
  }
  return xml.length;
}

type Place = { row: number; column: number };

/** Of a row `r="12"`, which it may lack; of a cell `r="AB12"`, which it must have. */
function readPlace(xml: Buffer, { name, nameEnd, end }: Tag): Place | null {
  const from = startOfPlace(xml, nameEnd, end);
  if (from === null) return name === "row" ? { row: 0, column: 0 } : null;
  let at = from;
  let column = 0;
  for (; isBetween(xml[at], letterA, letterZ) && at < from + 3; at++) {
    column = column * 26 + (xml[at] ?? 0) - letterA + 1;
  }
  const firstDigit = at;
  let row = 0;
  for (; isBetween(xml[at], digit0, digit9) && at < firstDigit + 7; at++) {
    row = row * 10 + (xml[at] ?? 0) - digit0;
  }
  const isWhole = at > firstDigit && (xml[at] === quote || xml[at] === apostrophe);
  return isWhole && (name === "row") === (column === 0) ? { row, column } : null;
}

/** Behind the quote of the attribute `r`, which mostly is the first. */
function startOfPlace(xml: Buffer, from: number, end: number): number | null {
  const isFirst = xml[from + 1] === letterR && xml[from + 2] === equals;
  if (isFirst && (xml[from + 3] === quote || xml[from + 3] === apostrophe)) return from + 4;
  const found = /\sr=["']/.exec(xml.toString("latin1", from, end));
  return found ? from + found.index + found[0].length : null;
}

function isBetween(code: number | undefined, first: number, last: number): boolean {
  return code !== undefined && code >= first && code <= last;
}
