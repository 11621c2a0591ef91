import { askedChoice } from "#domain/form/asked-field.ts";
import { papers } from "#domain/timeline/wall-sheets.ts";
import { pageQuery } from "../../_frame/page-query.ts";

export const acrossChoices = [1, 2, 3, 4] as const;

/** How the wall chart is put on paper: A3 and one sheet across if nothing is said. */
export const wallQuery = pageQuery({
  paper: askedChoice(papers, "A3"),
  across: askedChoice(acrossChoices, 1),
});
