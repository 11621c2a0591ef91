import { z } from "zod";
import { askedWord } from "#domain/form/asked-field.ts";
import { longestQuery } from "#domain/search/search-terms.ts";
import { pageQuery } from "../_frame/page-query.ts";

/** Nothing is found by more: what is longer was not typed as a search. */
const longestTyped = 4 * longestQuery;

/** What an address searches for, or which kind of number it was not allowed to. */
export const searchQuery = pageQuery({
  q: z.string().max(longestTyped).catch("").default(""),
  refused: askedWord(["phone", "identity", "account"]),
});
