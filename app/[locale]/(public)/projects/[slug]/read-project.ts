import "server-only";
import { cache } from "react";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { findProjectFacts } from "#db/queries/list-project-facts.ts";
import { sourceIdsOf } from "#domain/source-ids.ts";
import { viewProject } from "#domain/view-project.ts";
import { readPublicDay } from "../../../../_server/read-public-day.ts";

/** One project with the sources its facts name; undefined where no such project is. */
export const readProject = cache((slug: string) => {
  const { db, asOf, staleAfterDays, sources, ...day } = readPublicDay();
  const facts = findProjectFacts(db, slug);
  if (!facts) return undefined;
  const how = { asOf, staleAfterDays, calendar: workingCalendar, audience: "public" } as const;
  const view = viewProject(facts, how);
  const named = sourceIdsOf(view.facts);
  return { ...day, asOf, view, sources: sources.filter(({ id }) => named.has(id)) };
});
