import "server-only";
import { cache } from "react";
import { notePublicFault } from "#app/_server/jobs/note-public-fault.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { sourceIdsOf } from "#domain/portfolio/source-ids.ts";
import { viewOneProject } from "#domain/portfolio/view-portfolio.ts";
import { readPublicDay } from "./read-public-day.ts";

/**
 * One project with the sources its facts name; undefined where no such project is. Where it cannot
 * be computed it is the outcome that says so, with no sources.
 */
export const readPublicProject = cache((slug: string) => {
  const { db, asOf, staleAfterDays, sources, ...day } = readPublicDay();
  const facts = findProjectFacts(db, slug);
  if (!facts) return undefined;
  const how = { asOf, staleAfterDays, calendar: workingCalendar, audience: "public" } as const;
  const outcome = viewOneProject(facts, how);
  if (outcome.kind === "cannotCompute") {
    notePublicFault([outcome]);
    return { ...day, asOf, facts, outcome, sources: [] };
  }
  const named = sourceIdsOf(outcome.value.facts);
  return { ...day, asOf, facts, outcome, sources: sources.filter(({ id }) => named.has(id)) };
});
