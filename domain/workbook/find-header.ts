import { folded } from "./cell/cell-text.ts";
import type { RawCell } from "./cell/raw-cell.ts";
import { columnLetter } from "./column-letter.ts";
import { findNearName } from "./near-name.ts";
import type { RawSheet } from "./raw-workbook.ts";
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
  /** by the index of a header that belongs to no column of ours: the header it most likely means */
  readonly near: ReadonlyMap<number, string>;
}

export type HeaderFound = {
  readonly header: SheetHeader | null;
  readonly errors: readonly SheetError[];
};

/**
 * The row of headers: of the first rows the one that names most columns, in any order and either
 * language, near names among them. Without one of them, with one of them twice, or without a column of the key, the
 * sheet cannot be read.
 */
export function findHeader(
  definition: SheetDefinition,
  sheet: RawSheet,
  how: ReadHow = {},
): HeaderFound {
  const names = headerNames(definition);
  const row = bestRow(sheet, names);
  if (row === null)
    return {
      header: null,
      errors: [{ sheet: sheet.name, code: "sheet.noHeader", params: { max: rowsAboveData } }],
    };
  return readHeader(definition, { sheet, row, names, ...how });
}

/** `takesNear`: a header that most likely means one of ours is read as that one. */
export type ReadHow = { readonly takesNear?: boolean };

const known = (names: ReadonlyMap<string, string>, cell: RawCell | undefined) =>
  typeof cell === "string" ? names.get(folded(cell)) : undefined;

/** What a header is, or most likely means: enough to tell a row of headers. */
const meant = (names: ReadonlyMap<string, string>, cell: RawCell | undefined) =>
  known(names, cell) ?? (typeof cell === "string" ? findNearName(cell, names) : undefined);

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
    const count = new Set(cells.map((cell) => meant(names, cell)).filter(Boolean)).size;
    if (count > best.count) best = { row, count };
  }
  // One word of a title may happen to be a header.
  return best.count >= Math.min(2, names.size - 2) ? best.row : null;
}

type Found = ReadHow & { sheet: RawSheet; row: number; names: ReadonlyMap<string, string> };

function readHeader(definition: SheetDefinition, found: Found): HeaderFound {
  const { sheet, row } = found;
  const cells = sheet.rows[row] ?? [];
  const { places, errors } = placeHeaders(cells, found);
  const near = nearHeaders(definition, { cells, places, found });
  for (const [index, key] of found.takesNear ? near : []) places.set(key, index);
  for (const { key, header } of definition.columns) {
    if (places.has(key) || !definition.keyColumns.includes(key)) continue;
    const params = { header: `${header.zh} / ${header.en}` };
    errors.push({ sheet: sheet.name, row: row + 1, key, code: "header.keyMissing", params });
  }
  const { [idHeader]: id, [versionHeader]: version, ...rest } = Object.fromEntries(places);
  const texts = cells.map((cell) => (cell === null ? "" : headerText(cell)));
  const columns = new Map(Object.entries(rest));
  const names = new Map(definition.columns.map(({ key, header }) => [key, header.zh]));
  const said = new Map([...near].map(([index, key]) => [index, names.get(key) ?? key]));
  const header = { row, columns, texts, id, version, near: said };
  return { header: errors.length > 0 ? null : header, errors };
}

type Placed = { places: Map<string, number>; errors: SheetError[] };

function placeHeaders(cells: readonly RawCell[], { sheet, row, names }: Found): Placed {
  const places = new Map<string, number>();
  const errors: SheetError[] = [];
  for (const [index, cell] of cells.entries()) {
    const key = known(names, cell);
    if (key === undefined || cell === null) continue;
    const place = { sheet: sheet.name, row: row + 1, column: columnLetter(index) };
    if (!places.has(key)) places.set(key, index);
    else errors.push({ ...place, header: headerText(cell), code: "header.twice" });
  }
  return { places, errors };
}

type Near = { cells: readonly RawCell[]; places: ReadonlyMap<string, number>; found: Found };

/** Each header that is none of ours with the column it most likely means, where the file lacks that. */
function nearHeaders({ columns }: SheetDefinition, { cells, places, found }: Near) {
  const lacking = columns.filter(({ key }) => !places.has(key));
  const names = new Map(
    lacking.flatMap(({ key, header }) => [[header.zh, key] as const, [header.en, key] as const]),
  );
  const near = new Map<number, string>();
  for (const [index, cell] of cells.entries()) {
    if (typeof cell !== "string" || cell === "" || known(found.names, cell) !== undefined) continue;
    const key = findNearName(cell, names);
    if (key !== undefined && ![...near.values()].includes(key)) near.set(index, key);
  }
  return near;
}

function headerText(cell: Exclude<RawCell, null>): string {
  if (typeof cell !== "object") return String(cell).slice(0, 60);
  return "number" in cell ? cell.number : "";
}
