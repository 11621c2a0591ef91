import type { zh } from "./zh.ts";

/** The shape both languages must fill: every key of the Chinese file, each a sentence. */
export type Messages = Same<typeof zh>;
type Same<T> = T extends string ? string : { readonly [K in keyof T]: Same<T[K]> };

type Paths<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The path of one message, e.g. `"refusal.report.futureDate"`. */
export type MessageKey = Paths<typeof zh>;
