import type { Question } from "#domain/core/outcome.ts";
import { findDoubles, type ToldBy } from "#domain/household/register/double-households.ts";
import type { Comparison } from "#domain/workbook/compare-rows.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";

/** A household of a file that looks like another, with the row it stands in. */
export type DoubleInFile = Question & { readonly row: number; readonly key: string };

type Listed = ToldBy & { readonly row: number | null; readonly changes: ReadonlySet<string> };

/**
 * The households a file adds or changes that look like another of the ledger or of the file, once
 * it is in; those that looked alike before and are left alone are not told again.
 */
export function findDoublesInFile(
  current: readonly CurrentRow[],
  { added, changed }: Pick<Comparison, "added" | "changed">,
): DoubleInFile[] {
  const changes = new Map(changed.map((change) => [change.id, change]));
  const all: Listed[] = [
    ...current.map(({ id, cells }) => {
      const change = changes.get(id);
      const after = Object.fromEntries(
        change?.cells.map((cell) => [cell.column, cell.after]) ?? [],
      );
      const columns = new Set(Object.keys(after));
      return { ...toldBy({ ...cells, ...after }), row: change?.row ?? null, changes: columns };
    }),
    ...added.map(({ row, cells }) => {
      return { ...toldBy(cells), row, changes: new Set(Object.keys(cells)) };
    }),
  ];
  return findDoubles(all).flatMap(({ part, at, other }) => {
    const isTouched = (one: Listed | undefined) =>
      one?.changes.has(part) || (part === "door" && one?.changes.has("building"));
    const [later, earlier] = [all[at], all[other]];
    const told = isTouched(later) ? later : isTouched(earlier) ? earlier : undefined;
    const like = told === later ? earlier : later;
    if (!told || !like || told.row === null) return [];
    const params = { part, code: like.code };
    return [{ code: "household.double", params, row: told.row, key: part }];
  });
}

function toldBy(cells: Readonly<Record<string, string>>): ToldBy {
  const { code = "", building = "", door = "", certificateNumber = "" } = cells;
  return { code, building, door, certificateNumber };
}
