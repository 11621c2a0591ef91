import type { Refused } from "#domain/core/outcome.ts";
import type { HouseholdChange, RowRefusal } from "./import-diff.ts";

type Reason = Pick<Refused<string>, "refusal" | "field" | "params">;

/**
 * Puts what a form would say of a household to the cell of the file it is about. The shares of all
 * its holders together are put to the last one whose share the file gives.
 *
 * @param rows the row of the file of each holder, null for those it does not change
 * @example
 * placeRefusal(change, [null, 7])({ refusal: "phone.notAPhone", field: "holders.1.phone" })
 * //=> { sheet: "holders", row: 7, key: "phone", code: "phone.notAPhone" }
 */
export function placeRefusal(
  { row, holders }: Pick<HouseholdChange, "row" | "holders">,
  rows: readonly (number | null)[],
): (reason: Reason) => RowRefusal {
  const firstHolder = holders[0]?.row ?? 0;
  return ({ refusal: code, field, params }) => {
    const [, index, key] = /^holders\.(\d+)\.(\w+)$/.exec(field ?? "") ?? [];
    if (index !== undefined) {
      const sharing = holders.findLast(({ values }) => "share" in values) ?? holders.at(-1);
      const place = code === "holder.sharesOver100" ? sharing?.row : rows[Number(index)];
      return { sheet: "holders", row: place ?? firstHolder, key, code, params };
    }
    if (row === null) return { sheet: "holders", row: firstHolder, code, params };
    const column = field === "buildingId" ? "building" : field;
    return { sheet: "households", row, key: column, code, params };
  };
}
