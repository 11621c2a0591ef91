import type { Comparison } from "../../workbook/compare-rows.ts";
import type { Comparisons, ImportSheet, RowRefusal, SheetFiles } from "./import-diff.ts";

/** Which sheet names what by which of its columns, and what a refusal of it is called. */
const names = [
  { of: "buildings", name: "name", sheet: "households", key: "building", code: "buildingRenamed" },
  { of: "households", name: "code", sheet: "holders", key: "household", code: "householdRenamed" },
] as const satisfies readonly {
  of: ImportSheet;
  name: string;
  sheet: ImportSheet;
  key: string;
  code: string;
}[];

/**
 * Rows that a file leaves with the name of a building or a household it takes away itself: the next
 * time it came, nobody would know the name.
 */
export function checkRenamed(comparisons: Comparisons, files: SheetFiles): RowRefusal[] {
  return names.flatMap(({ of, name: column, sheet, key, code }) => {
    const renamed = renamedIn(comparisons[of], column);
    if (renamed.size === 0) return [];
    const rows = files.get(sheet)?.rows ?? [];
    return rows.flatMap(({ row, cells }): RowRefusal[] => {
      const name = renamed.get(cells[key] ?? "");
      if (name === undefined) return [];
      return [{ sheet, row, key, code: `importRow.${code}`, params: { name } }];
    });
  });
}

/** The new name by the old one, unless another row has the old one by now. */
function renamedIn(comparison: Comparison | undefined, column: string): Map<string, string> {
  const { changed = [], added = [] } = comparison ?? {};
  const taken = new Set([...changed, ...added].map(({ values }) => values[column]));
  const renames = changed
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
    .filter(({ before }) => !taken.has(before));
  return new Map(renames.map(({ before, after }) => [before, after]));
}
