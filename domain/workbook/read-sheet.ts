import { type FieldError, fieldErrors, withInput } from "#domain/form/field-errors.ts";
import { readCell } from "./cell/cell-text.ts";
import type { ColumnDefinition } from "./cell/column-definition.ts";
import { plainNumber } from "./cell/number-text.ts";
import type { RawCell } from "./cell/raw-cell.ts";
import { columnLetter } from "./column-letter.ts";
import { findHeader, type ReadHow, type SheetHeader } from "./find-header.ts";
import { isMasked } from "./masked-text.ts";
import type { RawSheet } from "./raw-workbook.ts";
import type { CellTexts, SheetDefinition } from "./sheet-definition.ts";
import type { SheetError } from "./sheet-error.ts";
import { tallyUnread, type Unread, unreadColumns } from "./unread-cells.ts";
import { workbookLimits } from "./workbook-limits.ts";

/** A row of the file without an error. */
export interface FileRow {
  /** as Excel counts, from 1 */
  readonly row: number;
  /** where the file still says which row of ours it is, and of which version */
  readonly id?: string;
  readonly version?: number;
  /** of the columns the file has; without those that are only read */
  readonly cells: CellTexts;
  /** what the schemas made of them; a masked cell has none */
  readonly values: Readonly<Record<string, unknown>>;
  /** columns whose cell is masked */
  readonly masked: readonly string[];
  /** what stands in the columns that are only read: to tell that somebody changed it */
  readonly readOnly: CellTexts;
}

export interface SheetRead {
  readonly sheet: string;
  readonly header: SheetHeader | null;
  readonly rows: readonly FileRow[];
  readonly errors: readonly SheetError[];
  /** columns that something stands in and that are none of ours */
  readonly unread: readonly Unread[];
}

/** Reads a sheet in steps, so that whoever serves others in between can stop or go on. */
export interface SheetReader {
  /** reads up to so many rows more; false when there are no more */
  readNext(rows: number): boolean;
  finish(): SheetRead;
}

/**
 * The rows of a sheet, as text and as what the schemas of the form make of it, and everything that
 * is wrong with it, by row and column. Empty rows are passed over. A row with an error is not
 * among the rows, but its key counts: the same key in another row is an error too.
 */
export function createSheetReader(
  definition: SheetDefinition,
  sheet: RawSheet,
  how?: ReadHow,
): SheetReader {
  const { header, errors: headerErrors } = findHeader(definition, sheet, how);
  const errors: SheetError[] = [...headerErrors];
  const rows: FileRow[] = [];
  const byKey = new Map<string, number>();
  const columns = header ? placedColumns(definition, header) : [];
  const placesRead = placesOf(header);
  const unread = new Map<number, number>();
  let next = header ? header.row + 1 : sheet.rows.length;

  function readRow(index: number): void {
    const cells = sheet.rows[index] ?? [];
    if (cells.every((cell) => cell === null || cell === "")) return;
    if (header === null) return;
    tallyUnread(unread, cells, placesRead);
    const place = { sheet: sheet.name, row: index + 1 };
    const read = readCells(columns, cells);
    const found = [...read.errors, ...keyErrors(read.cells, place.row)];
    for (const error of found) errors.push({ ...place, ...error });
    if (found.length > 0) return;
    const id = idOf(cells, header);
    const { cells: texts, values, masked, readOnly } = read;
    rows.push({ row: place.row, ...id, cells: texts, values, masked, readOnly });
  }

  function keyErrors(cells: CellTexts, row: number): Omit<SheetError, "sheet" | "row">[] {
    const key = keyOf(definition, cells);
    if (key === null) return [];
    const other = byKey.get(key);
    if (other !== undefined) return [{ code: "row.keyTwice", params: { other } }];
    byKey.set(key, row);
    return [];
  }

  return {
    readNext(count) {
      const end = Math.min(sheet.rows.length, next + count);
      for (; next < end; next++) readRow(next);
      return next < sheet.rows.length;
    },
    finish() {
      const max = workbookLimits.rows;
      const tooMany = rows.length > max || sheet.beyond?.isBelow === true;
      if (tooMany)
        errors.push({ sheet: sheet.name, code: "workbook.tooManyRows", params: { max } });
      const left = header ? unreadColumns(sheet, header, unread) : [];
      return { sheet: sheet.name, header, rows: tooMany ? [] : rows, errors, unread: left };
    },
  };
}

/** Of the columns that are read, those by which a row is known again among them. */
function placesOf(header: SheetHeader | null): ReadonlySet<number> {
  return new Set([...(header?.columns.values() ?? []), header?.id ?? -1, header?.version ?? -1]);
}

/**
 * The key of a row as one text; `null` where all of it is empty.
 *
 * @example
 * keyOf({ keyColumns: ["building", "door"], … }, { building: "3", door: "101" }) //=> "3\u0000101"
 */
export function keyOf({ keyColumns }: SheetDefinition, cells: CellTexts): string | null {
  const parts = keyColumns.map((key) => cells[key] ?? "");
  return parts.some((part) => part !== "") ? parts.join("\u0000") : null;
}

type Placed = {
  readonly definition: ColumnDefinition;
  readonly index: number;
  readonly header: string;
};

function placedColumns({ columns }: SheetDefinition, header: SheetHeader): Placed[] {
  return columns.flatMap((definition) => {
    const index = header.columns.get(definition.key);
    return index === undefined ? [] : [{ definition, index, header: header.texts[index] ?? "" }];
  });
}

type CellsRead = {
  cells: Record<string, string>;
  values: Record<string, unknown>;
  masked: string[];
  readOnly: Record<string, string>;
  errors: Omit<SheetError, "sheet" | "row">[];
};

function readCells(columns: readonly Placed[], cells: readonly RawCell[]): CellsRead {
  const read: CellsRead = { cells: {}, values: {}, masked: [], readOnly: {}, errors: [] };
  for (const column of columns) readColumn(read, column, cells[column.index] ?? null);
  return read;
}

function readColumn(read: CellsRead, { definition, index, header }: Placed, cell: RawCell): void {
  const { key, kind, isPersonal, schema } = definition;
  const text = readCell(definition, cell);
  if (kind === "readOnly") {
    if (text.ok) read.readOnly[key] = text.value;
    return;
  }
  const place = { column: columnLetter(index), header, key };
  if (!text.ok) {
    read.errors.push({ ...place, code: text.refusal, ...(text.params && { params: text.params }) });
    return;
  }
  read.cells[key] = text.value;
  if (isPersonal && isMasked(text.value)) {
    read.masked.push(key);
    return;
  }
  const parsed = schema?.safeParse(text.value, withInput) ?? { success: true, data: text.value };
  if (parsed.success) read.values[key] = parsed.data;
  else read.errors.push({ ...place, ...firstError(fieldErrors(parsed.error)) });
}

function firstError(errors: Record<string, FieldError>): FieldError {
  return Object.values(errors)[0] ?? { code: "field.invalid" };
}

/** Hidden, but a person may have unhidden and broken it: then the row is found by its key. */
function idOf(cells: readonly RawCell[], header: SheetHeader): { id?: string; version?: number } {
  const id = header.id === undefined ? null : cells[header.id];
  if (typeof id !== "string" || id === "") return {};
  const version = header.version === undefined ? null : cells[header.version];
  const raw =
    typeof version === "object" && version && "number" in version ? version.number : version;
  const number = typeof raw === "string" ? plainNumber(raw) : null;
  return number === null ? { id } : { id, version: Number(number) };
}
