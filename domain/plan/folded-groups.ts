import type { PlanDraftRow } from "./plan-draft.ts";

/** Stands in no name of a group: those are one line without tabs. */
const between = "\t";

/**
 * The groups of a plan that show their heading alone, from the field of the form that carries them.
 *
 * @example
 * [...readFolded("1号楼\t2号楼")] //=> ["1号楼", "2号楼"]
 */
export function readFolded(text: string | undefined): ReadonlySet<string> {
  return new Set((text ?? "").split(between).filter(Boolean));
}

/** What the field holds. */
export function writeFolded(folded: ReadonlySet<string>): string {
  return [...folded].join(between);
}

/** Folds the group of a row, by its number from 1, or unfolds it; a row of no group folds nothing. */
export function foldGroupOf(
  folded: ReadonlySet<string>,
  rows: readonly Pick<PlanDraftRow, "groupName">[],
  row: number,
): ReadonlySet<string> {
  const name = rows[row - 1]?.groupName ?? "";
  if (name === "") return folded;
  return folded.has(name) ? without(folded, [name]) : new Set([...folded, name]);
}

/** The folded groups but those of these rows: where something was done, it is seen. */
export function unfoldRows(
  folded: ReadonlySet<string>,
  rows: readonly Pick<PlanDraftRow, "groupName">[],
  numbers: readonly number[],
): ReadonlySet<string> {
  return without(
    folded,
    numbers.flatMap((row) => rows[row - 1]?.groupName ?? []),
  );
}

function without(folded: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  return new Set([...folded].filter((name) => !names.includes(name)));
}
