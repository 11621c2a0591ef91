import "server-only";
import { database } from "#app/_server/office/database.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { mapInSteps } from "#db/map-in-steps.ts";
import { cachedProjectFacts } from "#db/portfolio/cached-project-facts.ts";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { memoizeRecent } from "#domain/core/memoize-recent.ts";
import type { LightColour } from "#domain/light/light.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewOneProject } from "#domain/portfolio/view-portfolio.ts";

/** A light is a word: those of two years are kept with the facts of each project. */
const cachedLight = memoizeRecent<ProjectFacts, LightColour | null>(26);

/**
 * The computed light of every project on a past day; a project nobody knew of then, or that cannot
 * be computed, is not among them. Only for whoever sees every project.
 */
export async function readLightsOn(asOf: IsoDate): Promise<LightColour[]> {
  const staleAfterDays = findStaleAfterDays(database());
  const how = { asOf, staleAfterDays, calendar: workingCalendar };
  const lights = await mapInSteps(await cachedProjectFacts(database()), (facts) =>
    cachedLight(facts, `${asOf} ${staleAfterDays}`, () => {
      const outcome = viewOneProject(facts, how);
      return outcome.kind === "computed" ? outcome.value.light.colour : null;
    }),
  );
  return lights.filter((light) => light !== null);
}
