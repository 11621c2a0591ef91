import { plainLine } from "#domain/form/plain-text.ts";
import { type NumberKind, personalNumberIn } from "#domain/free-text/personal-number-in.ts";
import { foldedForm } from "./fold-text.ts";

/** The longest query; what is longer is cut. */
export const longestQuery = 60;
const mostTerms = 5;

/** What somebody looks for: words of which each must be found, or why nothing is looked for. */
export type SearchQuery =
  | { readonly kind: "empty" }
  /** The number of a person has no place in an address. */
  | { readonly kind: "personal"; readonly number: NumberKind }
  | { readonly kind: "terms"; readonly said: string; readonly terms: readonly string[] };

/**
 * What is looked for, by what was typed. Words with white space between them are looked for each by
 * itself; width and case do not matter.
 *
 * @example
 * readQuery(" 蓝天　三期 ") //=> { kind: "terms", said: "蓝天 三期", terms: ["蓝天", "三期"] }
 * readQuery("13800138000") //=> { kind: "personal", number: "phone" }
 */
export function readQuery(typed: string): SearchQuery {
  const number = personalNumberIn(typed);
  if (number) return { kind: "personal", number };
  const said = plainLine(typed).replace(/\s+/g, " ").slice(0, longestQuery).trim();
  const terms = [...new Set(said.split(" ").map(foldedForm))].filter(Boolean).slice(0, mostTerms);
  return terms.length === 0 ? { kind: "empty" } : { kind: "terms", said, terms };
}
