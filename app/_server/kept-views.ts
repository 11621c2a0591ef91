import "server-only";
import type { ProjectFacts } from "#domain/project-facts.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { rememberLast } from "#domain/remember-last.ts";

/**
 * The views of a portfolio under a key, kept as long as its facts are: the rows of a timeline that
 * are loaded one after another are cut from the same views. A few days are: the one everybody looks
 * at, and those somebody goes through.
 *
 * The key is the day and whatever else the views depend on beside the facts.
 */
export const keptViews = rememberLast<readonly ProjectFacts[], readonly ProjectView[]>(4);
