import { canonicalRows } from "#domain/household/canonical-cells.ts";
import { crossCheckHolders, keptChanges } from "#domain/household/import/cross-check-holders.ts";
import {
  type CurrentLedger,
  type ImportPlan,
  type ImportSheet,
  importSheets,
  type RowRefusal,
} from "#domain/household/import/import-plan.ts";
import { type Comparisons, planImport } from "#domain/household/import/plan-import.ts";
import { type Comparison, compareRows } from "#domain/workbook/compare-rows.ts";
import { placeInSheet } from "#domain/workbook/place-in-sheet.ts";
import type { SheetRead } from "#domain/workbook/read-sheet.ts";
import type { SheetError } from "#domain/workbook/sheet-error.ts";
import type { Db } from "../open-database.ts";
import { findBusinessDate } from "../queries/find-business-date.ts";
import { listHouseholdIds } from "../queries/list-ledger-rows.ts";
import { readCurrentLedger } from "../queries/read-current-ledger.ts";
import type { LedgerRead } from "../workbook/read-ledger.ts";
import type { Caller } from "./change-once.ts";
import { rehearseImport } from "./rehearse-import.ts";

/** What a file would do, looked at from every side; nothing is written. */
export interface ImportCheck {
  readonly sheets: readonly (Comparison & { readonly key: ImportSheet })[];
  /** of every sheet, in its order */
  readonly errors: readonly SheetError[];
  readonly plan: ImportPlan;
}

type Checking = {
  readonly projectId: string;
  readonly read: LedgerRead;
  readonly signal?: AbortSignal;
  readonly onHouseholds?: (count: number, of: number) => void;
};

/**
 * Holds the rows of a file against the ledger: what is new, what changes cell by cell, what was
 * changed here since it was exported, and everything the forms would refuse, each at its cell.
 *
 * @throws AbortError once the signal is given
 */
export async function checkImport(
  db: Db,
  caller: Caller,
  { projectId, read, signal, onHouseholds }: Checking,
): Promise<ImportCheck> {
  const businessOn = findBusinessDate(db, caller.at);
  const ids = listHouseholdIds(db, projectId);
  const current = await readCurrentLedger(db, { projectId, ids, asOf: businessOn, signal });
  const files = filesOf(read);
  const comparisons = compareAll(read, { files, current });
  const holders = files.get("holders");
  const checked = holders
    ? crossCheckHolders({ file: holders, current: current.holders, businessOn })
    : [];
  const { plan, refusals } = planImport(comparisons, current);
  const total = plan.households.length;
  const rehearsed = await rehearseImport(db, caller, {
    ...{ projectId, plan, signal },
    onHouseholds: (count) => onHouseholds?.(count, total),
  });
  const places = placed([...checked, ...refusals, ...rehearsed], files);
  const sheets = importSheets.flatMap((key) => {
    const comparison = comparisons[key];
    return comparison ? [{ key, ...comparison }] : [];
  });
  return { sheets, errors: [...sheets.flatMap(({ errors }) => errors), ...places], plan };
}

function isImportSheet(key: string): key is ImportSheet {
  return importSheets.some((sheet) => sheet === key);
}

function filesOf({ sheets }: LedgerRead): ReadonlyMap<ImportSheet, SheetRead> {
  const files = new Map<ImportSheet, SheetRead>();
  for (const { definition, read } of sheets) {
    if (isImportSheet(definition.key)) files.set(definition.key, canonicalRows(read));
  }
  return files;
}

type Both = { files: ReadonlyMap<ImportSheet, SheetRead>; current: CurrentLedger };

function compareAll({ sheets }: LedgerRead, { files, current }: Both): Comparisons {
  const comparisons: Partial<Record<ImportSheet, Comparison>> = {};
  for (const { definition } of sheets) {
    const { key } = definition;
    const file = isImportSheet(key) ? files.get(key) : undefined;
    if (!isImportSheet(key) || !file) continue;
    const comparison = compareRows(definition, { current: current[key], file });
    comparisons[key] = key === "holders" ? keptChanges(comparison) : comparison;
  }
  return comparisons;
}

/** Each refusal once, where Excel shows its cell. */
function placed(
  refusals: readonly RowRefusal[],
  files: ReadonlyMap<ImportSheet, SheetRead>,
): SheetError[] {
  const errors = new Map<string, SheetError>();
  for (const { sheet, row, key, code, params } of refusals) {
    const file = files.get(sheet);
    const place = file && key !== undefined ? placeInSheet(file, { row, key }) : { row };
    const error = { sheet: file?.sheet ?? sheet, ...place, code, ...(params && { params }) };
    errors.set([sheet, row, key, code].join(" "), error);
  }
  return [...errors.values()];
}
