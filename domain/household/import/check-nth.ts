import type { Comparison } from "../../workbook/compare-rows.ts";
import type { CellTexts } from "../../workbook/sheet-definition.ts";
import type { CompensationRows, RowRefusal } from "./import-diff.ts";

/**
 * New payments said to be the second or third of the same, where there are not that many: the next
 * time the file came, nobody could tell which one is meant.
 */
export function checkNth(
  comparison: Comparison | undefined,
  { payments }: Pick<CompensationRows, "payments">,
): RowRefusal[] {
  const added = comparison?.added ?? [];
  const same = Map.groupBy([...payments, ...added], ({ cells }) => sameness(cells));
  return added.flatMap(({ row, cells }): RowRefusal[] => {
    const there = same.get(sameness(cells))?.length ?? 0;
    if (Number(cells.nth || 1) <= there) return [];
    const code = "importRow.nthWithoutFirst";
    return [{ sheet: "payments", row, key: "nth", code, params: { there } }];
  });
}

function sameness({ household, kind, paidOn, amount }: CellTexts): string {
  return [household, kind, paidOn, amount].join("\u0000");
}
