import type { Question } from "#domain/core/outcome.ts";
import { checkPaper } from "#domain/personal-number/identity-paper.ts";
import type { Comparison } from "#domain/workbook/compare-rows.ts";

/** The credit codes a file writes whose check character differs, with the rows they stand in. */
export function findDoubtfulCodes({
  added,
  changed,
}: Pick<Comparison, "added" | "changed">): (Question & { row: number; key: string })[] {
  return [...added, ...changed].flatMap(({ row, values: { identity } }) => {
    if (typeof identity !== "string") return [];
    const paper = checkPaper({ number: identity, asOf: "9999-12-31" });
    const isDoubtful = paper.ok && paper.value.isDoubtful;
    return isDoubtful ? [{ row, key: "identity", code: "holder.creditCode", params: {} }] : [];
  });
}
