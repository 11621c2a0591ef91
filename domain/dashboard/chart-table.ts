import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";

export const chartNames = [
  "lights",
  "progress",
  "deadlines",
  "moves",
  "households",
  "ledgers",
] as const;
export type ChartName = (typeof chartNames)[number];

/** What a row is about: a month, by its last day looked at; something with a name; a word of ours. */
export type RowLabel =
  | { readonly kind: "month"; readonly on: IsoDate }
  | { readonly kind: "named"; readonly name: Bilingual }
  | { readonly kind: "word"; readonly word: string };

export type ChartRow = {
  readonly key: string;
  readonly label: RowLabel;
  /** One for each series; null is unknown, and never 0. */
  readonly values: readonly (number | null)[];
};

/** A chart as its numbers: the drawing, the table beneath it and the files are made from them. */
export type ChartTable = {
  readonly name: ChartName;
  /** The parts of a row make a sum, or stand beside each other to be compared. */
  readonly arrangement: "stacked" | "beside";
  readonly unit: "count" | "percent";
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  /** How many have no place in it, since a figure of theirs is unknown or the rows end. */
  readonly leftOut: number;
};
