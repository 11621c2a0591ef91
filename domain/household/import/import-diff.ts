import type { StageDayChange } from "#domain/household/stage/event-decision.ts";
import type { Comparison } from "#domain/workbook/compare-rows.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import type { SheetRead } from "#domain/workbook/read-sheet.ts";
import type { RowChange } from "./row-changes.ts";

/** What goes out and comes in as one file each: 住户, 协议与兑付, 房源. */
export const ledgerKeys = ["households", "compensation", "units"] as const;
export type LedgerKey = (typeof ledgerKeys)[number];

/** The sheets of all of them. */
export const importSheets = [
  "buildings",
  "households",
  "holders",
  "agreements",
  "payments",
  "units",
] as const;
export type ImportSheet = (typeof importSheets)[number];

/** A holder or a record of compensation as it is now, with the household it belongs to. */
export type CurrentMember = CurrentRow & { readonly householdId: string };

/** The household ledger of a project, in the texts of its sheets. */
export type HouseholdRows = {
  readonly buildings: readonly CurrentRow[];
  readonly households: readonly CurrentRow[];
  readonly holders: readonly CurrentMember[];
};

/** The agreements and payments of a project, in the texts of their sheets. */
export type CompensationRows = {
  /** by their codes; the version is how much has been recorded of a household */
  readonly households: readonly CurrentRow[];
  /** by the first of each and its corrections */
  readonly agreements: readonly CurrentMember[];
  readonly payments: readonly CurrentMember[];
};

/** The resettlement units of a project, in the texts of their sheet. */
export type UnitRows = { readonly units: readonly CurrentRow[] };

/** A ledger of a project as it is now. */
export type CurrentLedger =
  | { readonly ledger: "households"; readonly rows: HouseholdRows }
  | { readonly ledger: "compensation"; readonly rows: CompensationRows }
  | { readonly ledger: "units"; readonly rows: UnitRows };

/** The sheets of a file, and what each would change. */
export type SheetFiles = ReadonlyMap<ImportSheet, SheetRead>;
export type Comparisons = Readonly<Partial<Record<ImportSheet, Comparison>>>;

/** Fields by their names, as the schemas of their cells made them. */
type Values = Readonly<Record<string, unknown>>;

export interface HolderChange {
  readonly row: number;
  readonly id: string | null;
  readonly values: Values;
}

/** Everything a file changes of one household, from both of its sheets. */
export interface HouseholdChange {
  readonly kind: "household";
  readonly id: string | null;
  readonly version: number;
  /** in the sheet of households; null where only holders change */
  readonly row: number | null;
  /** its attributes; `building` by its name */
  readonly values: Values;
  readonly stages: readonly StageDayChange[];
  readonly holders: readonly HolderChange[];
}

/** An agreement or a payment to be added (id null) or put right. */
export type CompensationChange = Omit<RowChange, "version">;

/** Everything a file changes of the compensation of one household. */
export interface CompensationEdit {
  readonly kind: "compensation";
  /** of the household */
  readonly id: string;
  /** how much had been recorded of it */
  readonly version: number;
  readonly agreements: readonly CompensationChange[];
  readonly payments: readonly CompensationChange[];
}

/** A resettlement unit to be added (id null) or changed. */
export type UnitChange = RowChange & { readonly kind: "unit" };

/** What is written by itself, in whatever order: it stands or falls alone. */
export type ImportChange = HouseholdChange | CompensationEdit | UnitChange;

/** What an import writes, once every rule has said yes. */
export interface ImportDiff {
  readonly ledger: LedgerKey;
  /** written first: the others may name them */
  readonly buildings: readonly RowChange[];
  readonly changes: readonly ImportChange[];
}

/** A rule said no to a row: where, and why; `key` is its column. */
export interface RowRefusal {
  readonly sheet: ImportSheet;
  readonly row: number;
  readonly key?: string;
  readonly code: string;
  readonly params?: Record<string, string | number>;
}

export interface PlannedImport {
  readonly plan: ImportDiff;
  readonly refusals: readonly RowRefusal[];
}
