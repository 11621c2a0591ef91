import type { Bilingual } from "#domain/core/bilingual.ts";
import type { ColumnDefinition } from "./cell/column-definition.ts";

/** A list of rows of one kind, each found again by its key. */
export interface SheetDefinition {
  readonly key: string;
  /** at most 31 characters, none of `[ ] / \ : * ?` */
  readonly name: Bilingual;
  /** the columns that together name a row, such as building, unit and door */
  readonly keyColumns: readonly string[];
  readonly columns: readonly ColumnDefinition[];
}

/** What is exported and imported as one file. */
export interface LedgerDefinition {
  readonly key: string;
  readonly sheets: readonly SheetDefinition[];
}

/**
 * The canonical text of each cell by its column, as it is compared: days `YYYY-MM-DD`, numbers
 * without grouping, money with two decimals, choices by value, empty cells "".
 */
export type CellTexts = Readonly<Record<string, string>>;
