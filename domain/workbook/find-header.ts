import { folded } from "./cell-text.ts";
import { columnLetter } from "./column-letter.ts";
import type { RawCell, RawSheet } from "./raw-workbook.ts";
import type { SheetDefinition } from "./sheet-definition.ts";
import type { SheetError } from "./sheet-error.ts";
import { rowsAboveData } from "./workbook-limits.ts";
import { idHeader, versionHeader } from "./workbook-names.ts";

/** Where a sheet has its columns. */
export interface SheetHeader {
  /** index of the row of headers, from 0 */
  readonly row: number;
  /** index of each column of the definition that is there, by its key */
  readonly columns: ReadonlyMap<string, number>;
  /** every header as it stands there, by its index */
  readonly texts: readonly string[];
  readonly id?: number;
  readonly version?: number;
  /** headers that belong to no column of ours, with their letters: what stands there is left out */
  readonly unknown: readonly { readonly column: string; readonly header: string }[];
  /** keys of columns the file lacks */
  readonly missing: readonly string[];
}

export type HeaderFound = {
  readonly header: SheetHeader | null;
  readonly errors: readonly SheetError[];
};

/**
 * The row of headers: of the first rows the one that names most columns, in any order and either
 * language. Without one of them, with one of them twice, or without a column of the key, the
 * sheet cannot be read.
 */
export function findHeader(definition: SheetDefinition, sheet: RawSheet): HeaderFound {
  const names = headerNames(definition);
  const row = bestRow(sheet, names);
  if (row === null)
    return {
      header: null,
      errors: [{ sheet: sheet.name, code: "sheet.noHeader", params: { max: rowsAboveData } }],
    };
  return readHeader(definition, { sheet, row, names });
}

const known = (names: ReadonlyMap<string, string>, cell: RawCell | undefined) =>
  typeof cell === "string" ? names.get(folded(cell)) : undefined;

function headerNames({ columns }: SheetDefinition): Map<string, string> {
  const names = columns.flatMap(({ key, header }) => [
    [folded(header.zh), key] as const,
    [folded(header.en), key] as const,
  ]);
  return new Map([...names, [idHeader, idHeader], [versionHeader, versionHeader]]);
}

function bestRow({ rows }: RawSheet, names: ReadonlyMap<string, string>): number | null {
  let best = { row: -1, count: 0 };
  for (const [row, cells] of rows.slice(0, rowsAboveData).entries()) {
    const count = new Set(cells.map((cell) => known(names, cell)).filter(Boolean)).size;
    if (count > best.count) best = { row, count };
  }
  // One word of a title may happen to be a header.
  return best.count >= Math.min(2, names.size - 2) ? best.row : null;
}

type Found = { sheet: RawSheet; row: number; names: ReadonlyMap<string, string> };

function readHeader(definition: SheetDefinition, { sheet, row, names }: Found): HeaderFound {
  const places = new Map<string, number>();
  const unknown: { column: string; header: string }[] = [];
  const errors: SheetError[] = [];
  for (const [index, cell] of (sheet.rows[row] ?? []).entries()) {
    if (cell === null || cell === "") continue;
    const header = headerText(cell);
    const key = known(names, cell);
    const column = columnLetter(index);
    if (key === undefined) unknown.push({ column, header });
    else if (!places.has(key)) places.set(key, index);
    else errors.push({ sheet: sheet.name, row: row + 1, column, header, code: "header.twice" });
  }
  const missing = definition.columns.filter(({ key }) => !places.has(key));
  for (const { key, header } of missing) {
    if (!definition.keyColumns.includes(key)) continue;
    const params = { header: `${header.zh} / ${header.en}` };
    errors.push({ sheet: sheet.name, row: row + 1, key, code: "header.keyMissing", params });
  }
  const { [idHeader]: id, [versionHeader]: version, ...rest } = Object.fromEntries(places);
  const columns = new Map(Object.entries(rest));
  const texts = (sheet.rows[row] ?? []).map((cell) => (cell === null ? "" : headerText(cell)));
  const header = {
    row,
    columns,
    texts,
    id,
    version,
    unknown,
    missing: missing.map(({ key }) => key),
  };
  return { header: errors.length > 0 ? null : header, errors };
}

function headerText(cell: Exclude<RawCell, null>): string {
  if (typeof cell !== "object") return String(cell).slice(0, 60);
  return "number" in cell ? cell.number : "";
}
