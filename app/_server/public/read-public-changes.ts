import "server-only";
import { cache } from "react";
import { listPublicChanges, newestFirst } from "#domain/public/list-public-changes.ts";
import { readPublicPortfolio } from "./read-public-portfolio.ts";
import { readPublicProject } from "./read-public-project.ts";

/** What changed of every public project, the newest first, and the day it is read on. */
export const readPublicChanges = cache(async () => {
  const { asOf, views, ...portfolio } = await readPublicPortfolio();
  const changes = views.flatMap(({ facts }) => listPublicChanges(facts, asOf)).sort(newestFirst);
  return { ...portfolio, asOf, changes };
});

/** The same of one project; undefined where none of this name is public. */
export const readProjectChanges = cache(async (slug: string) => {
  const found = await readPublicProject(slug);
  if (!found) return undefined;
  const { outcome, asOf } = found;
  const facts = outcome.kind === "computed" ? outcome.value.facts : null;
  return { ...found, changes: facts ? listPublicChanges(facts, asOf) : [] };
});
