import type { Steps } from "#domain/core/steps.ts";
import { fieldErrors } from "#domain/form/field-errors.ts";
import { plainLines } from "#domain/form/plain-text.ts";
import type { CurrentRow } from "./current-row.ts";
import { matchRowSteps } from "./match-rows.ts";
import { placeInSheet } from "./place-in-sheet.ts";
import type { FileRow, SheetRead } from "./read-sheet.ts";
import type { CellTexts, SheetDefinition } from "./sheet-definition.ts";
import type { SheetError } from "./sheet-error.ts";

/** A cell that would change; `before` of a personal one is masked. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangedRow {
  readonly row: number;
  readonly id: string;
  /** of the current row: what an update must find */
  readonly version: number;
  /** the cells that name the row, as they are now */
  readonly key: readonly string[];
  readonly cells: readonly CellChange[];
  /** of the cells that would change and of those only checked, as their schemas made them */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface AddedRow {
  readonly row: number;
  readonly key: readonly string[];
  readonly cells: CellTexts;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Comparison {
  readonly sheet: string;
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedRow[];
  readonly unchanged: number;
  /** rows changed here since they were exported, that the file would change too */
  readonly conflicts: readonly ChangedRow[];
  readonly errors: readonly SheetError[];
  /** cells of columns that are only read, and differ: they are left as they are */
  readonly ignored: readonly SheetError[];
  /** current rows the file does not name: they stay */
  readonly notInFile: number;
}

type Compare = { readonly current: readonly CurrentRow[]; readonly file: SheetRead };

/**
 * What a sheet would change of the rows there are. A row is found by the id it was exported with,
 * else by its key. A masked cell that is still as it was exported counts as unchanged; one that
 * is not is an error, since nobody can tell what it means. What the file does not have, columns or
 * rows, stays as it is.
 * One row is done at a time.
 *
 * @example
 * compareRowSteps(definition, { current: [{ id: "h1", version: 2, cells: { door: "101" } }], file })
 * //=> { changed: [{ id: "h1", cells: [{ column: "door", before: "101", after: "102" }], … }], … }
 */
export function* compareRowSteps(
  definition: SheetDefinition,
  { current, file }: Compare,
): Steps<Comparison> {
  const matched = yield* matchRowSteps(definition, { current, file });
  const errors: SheetError[] = [...file.errors, ...matched.errors];
  const added: AddedRow[] = [];
  const changed: ChangedRow[] = [];
  const conflicts: ChangedRow[] = [];
  const ignored: SheetError[] = [];
  let unchanged = 0;

  for (const row of matched.added) {
    const found = findAddedErrors(definition, { row, file });
    for (const error of found) errors.push(error);
    const { cells, values } = row;
    if (found.length === 0) {
      added.push({ row: row.row, key: keyParts(definition, cells), cells, values });
    }
    yield;
  }
  for (const { row, now } of matched.pairs) {
    yield;
    const compared = compareCells(definition, { row, now, file });
    for (const error of compared.errors) errors.push(error);
    for (const error of compared.ignored) ignored.push(error);
    if (compared.errors.length > 0) continue;
    const cells = keptCells(definition, compared.cells);
    if (cells.length === 0) {
      unchanged += 1;
      continue;
    }
    const values = valuesOf(row, compared.cells);
    const change = describeChange(definition, { row, now, cells, values });
    const isStale = row.version !== undefined && row.version !== now.version;
    (isStale ? conflicts : changed).push(change);
  }
  const { sheet } = file;
  const { notInFile } = matched;
  return { sheet, added, changed, unchanged, conflicts, errors, ignored, notInFile };
}

function keyParts({ keyColumns }: SheetDefinition, cells: CellTexts): string[] {
  return keyColumns.map((key) => cells[key] ?? "");
}

function keptCells({ columns }: SheetDefinition, cells: readonly CellChange[]): CellChange[] {
  const isKept = ({ column }: CellChange) =>
    !columns.some(({ key, isCheckedOnly }) => key === column && isCheckedOnly);
  return cells.filter(isKept);
}

function valuesOf({ values }: FileRow, cells: readonly CellChange[]): ChangedRow["values"] {
  return Object.fromEntries(cells.map(({ column }) => [column, values[column]]));
}

type Change = { row: FileRow; now: CurrentRow } & Pick<ChangedRow, "cells" | "values">;

function describeChange(
  definition: SheetDefinition,
  { row, now, cells, values }: Change,
): ChangedRow {
  const { id, version } = now;
  return { row: row.row, id, version, key: keyParts(definition, now.cells), cells, values };
}

type Pair = { row: FileRow; now: CurrentRow; file: SheetRead };
type Compared = { cells: CellChange[]; errors: SheetError[]; ignored: SheetError[] };

function compareCells(definition: SheetDefinition, { row, now, file }: Pair): Compared {
  const compared: Compared = { cells: [], errors: [], ignored: [] };
  for (const column of definition.columns) {
    const { key } = column;
    const before = plainLines(now.cells[key] ?? "");
    const mask = now.masked?.[key];
    const after = (column.kind === "readOnly" ? row.readOnly : row.cells)[key];
    if (after === undefined || after === before || after === mask) continue;
    if (after === "" && column.isLeftWhenEmpty) continue;
    const place = placeInSheet(file, { row: row.row, key });
    if (column.kind === "readOnly") compared.ignored.push({ ...place, code: "cell.readOnly" });
    else if (row.masked.includes(key)) compared.errors.push({ ...place, code: "cell.masked" });
    else compared.cells.push({ column: key, before: mask ?? before, after });
  }
  return compared;
}

type InFile = { row: FileRow; file: SheetRead };

/** A new row needs what a form would ask for, in columns the file lacks too, and nothing masked. */
function findAddedErrors(definition: SheetDefinition, { row, file }: InFile): SheetError[] {
  return definition.columns.flatMap((column) => {
    const { key, kind, schema } = column;
    if (row.masked.includes(key))
      return [{ ...placeInSheet(file, { row: row.row, key }), code: "cell.masked" }];
    if (kind === "readOnly" || key in row.cells) return [];
    const parsed = schema?.safeParse("");
    if (!parsed || parsed.success) return [];
    const [error] = Object.values(fieldErrors(parsed.error));
    const params = { header: `${column.header.zh} / ${column.header.en}` };
    const place = placeInSheet(file, { row: row.row, key });
    return error ? [{ ...place, code: "row.columnMissing", params }] : [];
  });
}
