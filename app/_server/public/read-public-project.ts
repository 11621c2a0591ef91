import "server-only";
import { cache } from "react";
import { notePublicFault } from "#app/_server/jobs/note-public-fault.ts";
import { prepareRelocationFacts } from "#db/household/counts/list-relocation-facts.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { sourceIdsOf } from "#domain/portfolio/source-ids.ts";
import { viewInPublic } from "#domain/public/view-in-public.ts";
import { publicSettings } from "./public-settings.ts";
import { readPublicDay } from "./read-public-day.ts";

/**
 * One project as the public sees it, with the sources its facts name; undefined where no such project
 * is public. Where it cannot be computed it is the outcome that says so, with no sources.
 */
export const readPublicProject = cache(async (slug: string) => {
  const { db, asOf, staleAfterDays, sources, ...day } = readPublicDay();
  await prepareRelocationFacts(db, { slug });
  const facts = findProjectFacts(db, slug);
  const outcome = facts && viewInPublic(facts, publicSettings(asOf, staleAfterDays));
  if (!facts || !outcome) return undefined;
  const { name } = facts;
  if (outcome.kind === "cannotCompute") {
    notePublicFault([outcome]);
    return { ...day, asOf, name, outcome, sources: [] };
  }
  const named = sourceIdsOf(outcome.value.facts);
  return { ...day, asOf, name, outcome, sources: sources.filter(({ id }) => named.has(id)) };
});
