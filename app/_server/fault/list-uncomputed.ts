import "server-only";
import { database } from "#app/_server/office/database.ts";
import { cachedOutcome } from "#app/_server/office/portfolio-view-cache.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { mapInSteps } from "#db/map-in-steps.ts";
import { cachedProjectFacts } from "#db/portfolio/cached-project-facts.ts";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { partitionOutcomes, viewOneProject } from "#domain/portfolio/view-portfolio.ts";
import { noteUncomputed } from "./note-uncomputed.ts";

/** The slugs of the projects that cannot be computed today, by the views the desk keeps in memory. */
export async function listUncomputed(): Promise<string[]> {
  const db = database();
  const asOf = findBusinessDate(db, Date.now());
  const staleAfterDays = findStaleAfterDays(db);
  const how = { asOf, staleAfterDays, calendar: workingCalendar };
  const key = `${asOf} ${staleAfterDays}`;
  const view = (facts: ProjectFacts) => cachedOutcome(facts, key, () => viewOneProject(facts, how));
  const { uncomputed } = partitionOutcomes(await mapInSteps(await cachedProjectFacts(db), view));
  noteUncomputed(uncomputed);
  return uncomputed.map(({ project }) => project.slug);
}
