import type { z } from "zod";
import type { Bilingual } from "#domain/core/bilingual.ts";

/**
 * How a column is written and read: `text` as it stands (identity numbers too), `day` a calendar
 * day, `number` a plain number, `money` yuan with at most two decimals, `choice` one of a list,
 * `readOnly` is written out but never read in.
 */
export const columnKinds = ["text", "day", "number", "money", "choice", "readOnly"] as const;
export type ColumnKind = (typeof columnKinds)[number];

export interface Choice {
  readonly value: string;
  readonly label: Bilingual;
}

export interface ColumnDefinition {
  readonly key: string;
  readonly header: Bilingual;
  readonly kind: ColumnKind;
  /** the field of the form: it parses the text of the cell; without one the text is the value */
  readonly schema?: z.ZodType;
  /** of a `choice` */
  readonly choices?: readonly Choice[];
  /** written masked; a masked cell that comes back unchanged means: leave it as it is */
  readonly isPersonal?: boolean;
  /** an empty cell leaves what stands there as it is */
  readonly isLeftWhenEmpty?: boolean;
  /** held against other columns and not kept: by itself it changes nothing */
  readonly isCheckedOnly?: boolean;
  /** in characters; 14 where it is not given */
  readonly width?: number;
}

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
