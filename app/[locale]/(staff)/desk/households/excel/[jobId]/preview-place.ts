import { pageSizes } from "#components/ui/pagination.tsx";
import { askedWord } from "#domain/form/asked-field.ts";
import { listPlaceOf } from "../../../_frame/list-address.ts";
import { pageQuery } from "../../../_frame/page-query.ts";

export const previewLists = [
  "errors",
  "conflicts",
  "farDays",
  "doubles",
  "unread",
  "changed",
  "added",
  "ignored",
] as const;
export type PreviewList = (typeof previewLists)[number];

/** Which list of a preview is looked at, and which page of it. */
export const previewQuery = pageQuery({
  show: askedWord(previewLists),
  ...listPlaceOf(pageSizes, 50),
});
export type PreviewPlace = ReturnType<typeof previewQuery.read>;
