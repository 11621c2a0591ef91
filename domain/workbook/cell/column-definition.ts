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
  /** of a `number` or `money`: what people write before or behind the figure */
  readonly unit?: RegExp;
  /** of a `number`: the most decimals it may have */
  readonly decimals?: number;
  /** of a `number`: in per cent, so that a cell shown as 50% is 50 */
  readonly isPercent?: boolean;
  /** in characters; 14 where it is not given */
  readonly width?: number;
}
