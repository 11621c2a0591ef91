import "server-only";
import { cache } from "react";
import { database } from "#app/_server/database.ts";
import { keptView } from "#app/_server/kept-views.ts";
import { requestedDay } from "#app/_server/requested-day.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { mapInSteps } from "#db/map-in-steps.ts";
import { findStaleAfterDays } from "#db/queries/find-stale-after-days.ts";
import { keptProjectFacts } from "#db/queries/kept-project-facts.ts";
import { findProjectFacts, listProjectFacts } from "#db/queries/list-project-facts.ts";
import type { ProjectFilter } from "#db/queries/project-scope.ts";
import type { IsoDate } from "#domain/calendar-day.ts";
import { type Actor, deskScope } from "#domain/permission.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { viewProject } from "#domain/view-project.ts";

export type Desk = {
  /** The day looked at. */
  asOf: IsoDate;
  /** The day it is; the same as `asOf` unless a past day is looked at. */
  businessDate: IsoDate;
  staleAfterDays: number;
  /** The projects the actor may see, in the order of the portfolio, as of the day looked at. */
  views: readonly ProjectView[];
};

/** What lies on somebody's desk: every project, or only those assigned to them. */
export async function readDesk(actor: Actor): Promise<Desk> {
  const { asOf, businessDate } = await requestedDay();
  const views = await viewDeskOn(actor, asOf);
  return { asOf, businessDate, staleAfterDays: findStaleAfterDays(database()), views };
}

/** The projects the actor may see, as of any day. */
export const viewDeskOn = cache(
  async (actor: Actor, asOf: IsoDate): Promise<readonly ProjectView[]> => {
    const staleAfterDays = findStaleAfterDays(database());
    const how = { asOf, staleAfterDays, calendar: workingCalendar };
    const all = await readFacts(actor);
    const key = `${asOf} ${staleAfterDays}`;
    return mapInSteps(all, (facts) => keptView(facts, key, () => viewProject(facts, how)));
  },
);

/** Whoever sees every project gets the facts kept in memory; the others' few are read. */
const readFacts = cache(async (actor: Actor) => {
  const scope = await scopeOf(actor);
  return scope.assignedTo ? listProjectFacts(database(), scope) : keptProjectFacts(database());
});

/** One project of the desk; undefined for an unknown slug and for somebody else's project alike. */
export const findDeskProject = cache(
  async (actor: Actor, slug: string): Promise<ProjectView | undefined> => {
    const db = database();
    const { asOf } = await requestedDay();
    const facts = findProjectFacts(db, slug, await scopeOf(actor));
    const staleAfterDays = findStaleAfterDays(db);
    return facts && viewProject(facts, { asOf, staleAfterDays, calendar: workingCalendar });
  },
);

/** Who may look is decided by today's assignments, whatever day is looked at. */
async function scopeOf(actor: Actor): Promise<Omit<ProjectFilter, "slug">> {
  const role = deskScope(actor.role);
  if (role === null) return {};
  const { businessDate } = await requestedDay();
  return { assignedTo: { userId: actor.userId, role, on: businessDate } };
}
