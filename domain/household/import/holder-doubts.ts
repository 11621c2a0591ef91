import { isDoubtfulNumber } from "#domain/personal-number/identity-paper.ts";
import type { Comparison } from "#domain/workbook/compare-rows.ts";
import type { DoubleInFile } from "./doubles-in-file.ts";
import type { HouseholdRows } from "./import-diff.ts";

/**
 * The numbers a file writes that a form would ask about: those that a holder of another household has,
 * in the ledger or above in the file, and credit codes whose check character differs.
 */
export function findHolderDoubts(
  { households, holders }: HouseholdRows,
  { added, changed }: Pick<Comparison, "added" | "changed">,
): DoubleInFile[] {
  const codes = new Map(households.map(({ id, cells }) => [id, cells.code ?? ""]));
  const held = new Map<string, Set<string>>();
  const hold = (number: string, code: string) =>
    held.set(number, (held.get(number) ?? new Set()).add(code));
  for (const { householdId, cells } of holders) {
    if (cells.identity) hold(cells.identity, codes.get(householdId) ?? "");
  }
  const codeOf = new Map(holders.map(({ id, householdId }) => [id, codes.get(householdId) ?? ""]));
  const typed = [
    ...added.map(({ row, cells }) => ({ row, cells, code: cells.household ?? "" })),
    ...changed.map(({ row, id, cells }) => {
      const after = Object.fromEntries(cells.map((cell) => [cell.column, cell.after]));
      return { row, cells: after, code: codeOf.get(id) ?? "" };
    }),
  ];
  return typed.flatMap(({ row, cells: { identity }, code }): DoubleInFile[] => {
    if (!identity) return [];
    const other = [...(held.get(identity) ?? [])].find((each) => each !== code);
    hold(identity, code);
    const params = { part: "identity", code: other ?? "" };
    const doubt = { row, key: "identity" };
    return [
      ...(other === undefined ? [] : [{ ...doubt, code: "household.double", params }]),
      ...(isDoubtfulNumber(identity) ? [{ ...doubt, code: "holder.creditCode", params: {} }] : []),
    ];
  });
}
