import type { CurrentRow } from "../../workbook/current-row.ts";
import type { StageEntry } from "../event-decision.ts";

/** A holder as it is now, with the household it belongs to. */
export type CurrentHolder = CurrentRow & { readonly householdId: string };

/** The ledger of a project as it is now, in the texts of its sheets. */
export interface CurrentLedger {
  readonly buildings: readonly CurrentRow[];
  readonly households: readonly CurrentRow[];
  readonly holders: readonly CurrentHolder[];
}

/** Fields by their names, as the schemas of their cells made them. */
type Values = Readonly<Record<string, unknown>>;

/** A building to be added (id null) or changed; `version` is the one an update must find. */
export interface BuildingChange {
  readonly row: number;
  readonly id: string | null;
  readonly version: number;
  readonly values: Values;
}

export interface HolderChange {
  readonly row: number;
  readonly id: string | null;
  readonly values: Values;
}

/** Everything a file changes of one household, from both of its sheets. */
export interface HouseholdChange {
  readonly id: string | null;
  readonly version: number;
  /** in the sheet of households; null where only holders change */
  readonly row: number | null;
  /** its attributes; `building` by its name */
  readonly values: Values;
  readonly stages: readonly StageEntry[];
  readonly holders: readonly HolderChange[];
}

/** What an import writes, once every rule has said yes. */
export interface ImportPlan {
  readonly buildings: readonly BuildingChange[];
  readonly households: readonly HouseholdChange[];
}

export const importSheets = ["buildings", "households", "holders"] as const;
export type ImportSheet = (typeof importSheets)[number];

/** A rule said no to a row: where, and why; `key` is its column. */
export interface RowRefusal {
  readonly sheet: ImportSheet;
  readonly row: number;
  readonly key?: string;
  readonly code: string;
  readonly params?: Record<string, string | number>;
}
