import type { HouseholdChange, ImportChange } from "./import-diff.ts";

/** Households are looked at and written many at a time, everything else one by one. */
export type ChangePart =
  | { readonly kind: "households"; readonly changes: readonly HouseholdChange[] }
  | {
      readonly kind: "others";
      readonly changes: readonly Exclude<ImportChange, HouseholdChange>[];
    };

/** So many take some tens of milliseconds. */
const householdsAtATime = 200;
const othersAtATime = 25;

/**
 * The changes of an import in parts, each short enough to say in between how far it is.
 *
 * @example
 * [...changeParts(of450Households)].map(({ changes }) => changes.length) //=> [200, 200, 50]
 */
export function* changeParts(changes: readonly ImportChange[]): Generator<ChangePart> {
  const households = changes.filter((change) => change.kind === "household");
  const others = changes.filter((change) => change.kind !== "household");
  for (const part of slices(households, householdsAtATime)) {
    yield { kind: "households", changes: part };
  }
  for (const part of slices(others, othersAtATime)) yield { kind: "others", changes: part };
}

function* slices<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
