import "server-only";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { mapInSteps } from "#db/map-in-steps.ts";
import { findBusinessDate } from "#db/queries/find-business-date.ts";
import { findStaleAfterDays } from "#db/queries/find-stale-after-days.ts";
import { keptProjectFacts } from "#db/queries/kept-project-facts.ts";
import type { ProjectFacts } from "#domain/project-facts.ts";
import { partitionOutcomes, viewOneProject } from "#domain/view-portfolio.ts";
import { database } from "./database.ts";
import { keptOutcome } from "./kept-views.ts";
import { noteUncomputed } from "./note-uncomputed.ts";

/** The slugs of the projects that cannot be computed today, by the views the desk keeps in memory. */
export async function listUncomputed(): Promise<string[]> {
  const db = database();
  const asOf = findBusinessDate(db, Date.now());
  const staleAfterDays = findStaleAfterDays(db);
  const how = { asOf, staleAfterDays, calendar: workingCalendar };
  const key = `${asOf} ${staleAfterDays}`;
  const view = (facts: ProjectFacts) => keptOutcome(facts, key, () => viewOneProject(facts, how));
  const { uncomputed } = partitionOutcomes(await mapInSteps(await keptProjectFacts(db), view));
  noteUncomputed(uncomputed);
  return uncomputed.map(({ project }) => project.slug);
}
