import type { Reader } from "#db/open-database.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import type { FreeText } from "#domain/free-text/free-texts.ts";
import { indexNames, type NameIndex, nameKey } from "#domain/free-text/person-name.ts";
import { decideTexts, type TextRefusal } from "#domain/free-text/text-decision.ts";
import { holderNamesIn } from "./holder-names-in.ts";

/**
 * The check that every text goes through before it is kept: see `decideTexts`.
 *
 * @param newNames names of holders that come with the texts and are not in the database yet
 */
export function checkTexts(
  db: Reader,
  texts: readonly FreeText[],
  newNames: readonly string[] = [],
): Outcome<null, TextRefusal> {
  const looked = texts.filter(({ isStaffName }) => !isStaffName).map(({ text }) => text);
  const names = bothOf(holderNamesIn(db, looked), indexNames(newNames.map(nameKey)));
  return decideTexts(texts, names);
}

/** Two indexes as one. */
export function bothOf(one: NameIndex, other: NameIndex): NameIndex {
  return new Map([
    ...one,
    ...[...other].map(([start, keys]) => [start, [...(one.get(start) ?? []), ...keys]] as const),
  ]);
}
