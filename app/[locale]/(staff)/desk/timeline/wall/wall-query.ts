import { type Paper, papers } from "#domain/timeline/wall-sheets.ts";

/** How the wall chart is put on paper, from the address; A3 and one sheet across if nothing is said. */
export function readWallQuery(search: URLSearchParams): { paper: Paper; across: number } {
  const across = Number(search.get("across"));
  return {
    paper: papers.find((paper) => paper === search.get("paper")) ?? "A3",
    across: acrossChoices.find((choice) => choice === across) ?? 1,
  };
}

export const acrossChoices = [1, 2, 3, 4] as const;
