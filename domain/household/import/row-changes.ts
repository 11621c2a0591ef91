import type { Comparison } from "../../workbook/compare-rows.ts";

/** A row to be added (id null) or changed; `version` is the one an update must find. */
export interface RowChange {
  readonly row: number;
  readonly id: string | null;
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The rows of a sheet that are to be written; those in conflict are not. */
export function rowChanges(comparison: Comparison | undefined): RowChange[] {
  if (!comparison) return [];
  const added = comparison.added.map(({ row, values }) => ({ row, id: null, version: 0, values }));
  const changed = comparison.changed.map(({ row, id, version, values }) => {
    return { row, id, version, values };
  });
  return [...added, ...changed];
}
