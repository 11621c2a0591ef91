import type { Caller } from "#db/command/define-command.ts";
import { doInSteps } from "#db/do-in-steps.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import type { Db } from "#db/open-database.ts";
import type { LedgerRead } from "#db/workbook/read-ledger.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Question } from "#domain/core/outcome.ts";
import type { Steps } from "#domain/core/steps.ts";
import { diffImportSteps } from "#domain/household/import/diff-import.ts";
import { findDoublesInFile } from "#domain/household/import/doubles-in-file.ts";
import { findFarDays } from "#domain/household/import/far-days.ts";
import { findHolderDoubts } from "#domain/household/import/holder-doubts.ts";
import {
  type Comparisons,
  type CurrentLedger,
  type ImportDiff,
  type ImportSheet,
  importSheets,
  type LedgerKey,
  type PlannedImport,
  type RowRefusal,
  type SheetFiles,
} from "#domain/household/import/import-diff.ts";
import { findMassChanges, type MassChange } from "#domain/household/import/mass-changes.ts";
import { canonicalRowSteps } from "#domain/household/register/canonical-cells.ts";
import { type Comparison, compareRowSteps } from "#domain/workbook/compare-rows.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import { placeInSheet } from "#domain/workbook/place-in-sheet.ts";
import type { SheetRead } from "#domain/workbook/read-sheet.ts";
import type { SheetError } from "#domain/workbook/sheet-error.ts";
import type { Unread } from "#domain/workbook/unread-cells.ts";
import { dryRunImport } from "./dry-run-import.ts";
import { readCurrentLedger } from "./read-current-ledger.ts";

/** What a file would do, looked at from every side; nothing is written. */
export interface ImportCheck {
  readonly sheets: readonly (Comparison & { readonly key: ImportSheet })[];
  /** of every sheet, row by row */
  readonly errors: readonly SheetError[];
  /** days that a form would ask about, each at its cell: asked about once for the file */
  readonly farDays: readonly (SheetError & Question)[];
  /** what it would do to whole columns, and households that look like another: asked about too */
  readonly massChanges: readonly MassChange[];
  readonly doubles: readonly (SheetError & Question)[];
  /** what stands in the file and is not read */
  readonly unread: readonly Unread[];
  readonly plan: ImportDiff;
}

type Checking = {
  readonly ledger: LedgerKey;
  readonly projectId: string;
  readonly read: LedgerRead;
  readonly signal?: AbortSignal;
  readonly onChanges?: (done: number, of: number) => void;
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
  { ledger, projectId, read, signal, onChanges }: Checking,
): Promise<ImportCheck> {
  const businessOn = findBusinessDate(db, caller.at);
  const current = await readCurrentLedger(db, { ledger, projectId, asOf: businessOn, signal });
  const looked = doInSteps(lookAtRows(read, { current, businessOn }), { signal });
  const { files, comparisons, plan, refusals, unusual } = await looked;
  const total = plan.changes.length;
  const dryRun = await dryRunImport(db, caller, {
    projectId,
    plan,
    signal,
    onChanges: (done) => onChanges?.(done, total),
  });
  const places = placed([...refusals, ...dryRun], files);
  const sheets = importSheets.flatMap((key) => {
    const comparison = comparisons[key];
    return comparison ? [{ key, ...comparison }] : [];
  });
  const errors = [...sheets.flatMap((sheet) => sheet.errors), ...places];
  const { farDays, doubles, massChanges } = unusual;
  return {
    sheets,
    errors: inOrder(errors, files),
    farDays: inOrder(farDays, files),
    doubles: inOrder(doubles, files),
    massChanges,
    unread: read.unread,
    plan,
  };
}

function isImportSheet(key: string): key is ImportSheet {
  return importSheets.some((sheet) => sheet === key);
}

/** All that needs no database: with 20,000 rows it takes half a second. */
function* lookAtRows(
  read: LedgerRead,
  { current, businessOn }: { current: CurrentLedger; businessOn: IsoDate },
): Steps<{ files: SheetFiles; comparisons: Comparisons; unusual: Placed } & PlannedImport> {
  const files = yield* filesOf(read);
  const comparisons = yield* compareAll(read, { files, rows: current.rows });
  const planned = yield* diffImportSteps(current, { comparisons, files, businessOn });
  yield;
  const farDays = placeFarDays(read, { comparisons, files, businessOn });
  yield;
  const massChanges = findAllMassChanges(comparisons, files);
  yield;
  const doubles = placeDoubles(current, comparisons, files);
  return { files, comparisons, unusual: { farDays, massChanges, doubles }, ...planned };
}

type Placed = Pick<ImportCheck, "farDays" | "massChanges" | "doubles">;

function findAllMassChanges(comparisons: Comparisons, files: SheetFiles): MassChange[] {
  return importSheets.flatMap((key) => {
    const [comparison, file] = [comparisons[key], files.get(key)];
    return comparison && file ? findMassChanges(comparison, file) : [];
  });
}

function placeDoubles(current: CurrentLedger, comparisons: Comparisons, files: SheetFiles) {
  if (current.ledger !== "households") return [];
  const { households, holders } = comparisons;
  return [
    ...(households ? findDoublesInFile(current.rows.households, households) : []).flatMap(
      placedIn(files.get("households")),
    ),
    ...(holders ? findHolderDoubts(current.rows, holders) : []).flatMap(
      placedIn(files.get("holders")),
    ),
  ];
}

type Asked = Question & { readonly row: number; readonly key: string };

/** A question with the place of its cell in the file. */
const placedIn =
  (file: SheetRead | undefined) =>
  ({ row, key, code, params }: Asked): (SheetError & Question)[] =>
    file ? [{ ...placeInSheet(file, { row, key }), code, params }] : [];

function* filesOf({ sheets }: LedgerRead): Steps<SheetFiles> {
  const files = new Map<ImportSheet, SheetRead>();
  for (const { definition, read } of sheets) {
    if (isImportSheet(definition.key)) {
      files.set(definition.key, yield* canonicalRowSteps(read));
    }
  }
  return files;
}

type Both = {
  files: SheetFiles;
  rows: Readonly<Partial<Record<ImportSheet, readonly CurrentRow[]>>>;
};

function* compareAll({ sheets }: LedgerRead, { files, rows }: Both): Steps<Comparisons> {
  const comparisons: Partial<Record<ImportSheet, Comparison>> = {};
  for (const { definition } of sheets) {
    const { key } = definition;
    const file = isImportSheet(key) ? files.get(key) : undefined;
    if (!isImportSheet(key) || !file) continue;
    comparisons[key] = yield* compareRowSteps(definition, { current: rows[key] ?? [], file });
  }
  return comparisons;
}

type Compared = { comparisons: Comparisons; files: SheetFiles; businessOn: IsoDate };

function placeFarDays({ sheets }: LedgerRead, of: Compared): (SheetError & Question)[] {
  return sheets.flatMap(({ definition }) => {
    const { key: sheet } = definition;
    const comparison = isImportSheet(sheet) && of.comparisons[sheet];
    const file = isImportSheet(sheet) && of.files.get(sheet);
    if (!comparison || !file) return [];
    return findFarDays(definition, comparison, of.businessOn).flatMap(placedIn(file));
  });
}

/** As whoever mends the file comes to them. */
function inOrder<Found extends SheetError>(errors: readonly Found[], files: SheetFiles): Found[] {
  const names = [...files.values()].map(({ sheet }) => sheet);
  return errors.toSorted(
    (a, b) => names.indexOf(a.sheet) - names.indexOf(b.sheet) || (a.row ?? 0) - (b.row ?? 0),
  );
}

/** Each refusal once, where Excel shows its cell. */
function placed(refusals: readonly RowRefusal[], files: SheetFiles): SheetError[] {
  const errors = new Map<string, SheetError>();
  for (const { sheet, row, key, code, params } of refusals) {
    const file = files.get(sheet);
    const place = file && key !== undefined ? placeInSheet(file, { row, key }) : { row };
    const error = { sheet: file?.sheet ?? sheet, ...place, code, ...(params && { params }) };
    errors.set([sheet, row, key, code].join(" "), error);
  }
  return [...errors.values()];
}
