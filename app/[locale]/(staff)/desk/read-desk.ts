import "server-only";
import { database } from "#app/_server/database.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { findBusinessDate } from "#db/queries/find-business-date.ts";
import { findStaleAfterDays } from "#db/queries/find-stale-after-days.ts";
import { findProjectFacts, listProjectFacts } from "#db/queries/list-project-facts.ts";
import type { ProjectFilter } from "#db/queries/project-scope.ts";
import type { IsoDate } from "#domain/calendar-day.ts";
import { type Actor, deskScope } from "#domain/permission.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { viewProject } from "#domain/view-project.ts";

export type Desk = {
  asOf: IsoDate;
  staleAfterDays: number;
  /** The projects the actor may see, in the order of the portfolio. */
  views: readonly ProjectView[];
};

/** What lies on somebody's desk today: every project, or only those assigned to them. */
export function readDesk(actor: Actor): Desk {
  const db = database();
  const asOf = findBusinessDate(db, Date.now());
  const staleAfterDays = findStaleAfterDays(db);
  const views = listProjectFacts(db, scopeOf(actor, asOf)).map((facts) =>
    viewProject(facts, { asOf, staleAfterDays, calendar: workingCalendar }),
  );
  return { asOf, staleAfterDays, views };
}

/** One project of the desk; undefined for an unknown slug and for somebody else's project alike. */
export function findDeskProject(actor: Actor, slug: string): ProjectView | undefined {
  const db = database();
  const asOf = findBusinessDate(db, Date.now());
  const facts = findProjectFacts(db, slug, scopeOf(actor, asOf));
  const staleAfterDays = findStaleAfterDays(db);
  return facts && viewProject(facts, { asOf, staleAfterDays, calendar: workingCalendar });
}

function scopeOf(actor: Actor, on: IsoDate): Omit<ProjectFilter, "slug"> {
  const role = deskScope(actor.role);
  return role === null ? {} : { assignedTo: { userId: actor.userId, role, on } };
}
