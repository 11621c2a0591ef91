/** The papers the sheet for the hoarding is printed on. */
export const sheetPapers = ["A4", "A3"] as const;
export type SheetPaper = (typeof sheetPapers)[number];

/**
 * The paper that was asked for; A4 where it is none of them.
 *
 * @example
 * readPaper("A3") //=> "A3"
 * readPaper(undefined) //=> "A4"
 */
export function readPaper(asked: unknown): SheetPaper {
  return sheetPapers.find((paper) => paper === asked) ?? "A4";
}

/**
 * The one way a paper is asked for.
 *
 * @example
 * paperQueryOf("A3") //=> "?paper=A3"
 * paperQueryOf("A4") //=> ""
 */
export function paperQueryOf(paper: SheetPaper): string {
  return paper === "A4" ? "" : `?paper=${paper}`;
}
