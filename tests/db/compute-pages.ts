import { workingCalendar } from "#db/calendar/working-calendar.ts";
import type { Reader } from "#db/open-database.ts";
import { findBusinessDate } from "#db/queries/find-business-date.ts";
import { findSigningTerms } from "#db/queries/find-signing-terms.ts";
import { findStaleAfterDays } from "#db/queries/find-stale-after-days.ts";
import { listBuildings } from "#db/queries/list-buildings.ts";
import { listBuildingSums, listDailyCounts } from "#db/queries/list-count-facts.ts";
import { listProjectFacts } from "#db/queries/list-project-facts.ts";
import { listTransitions } from "#db/queries/list-transitions.ts";
import { countTable } from "#domain/household/count-table.ts";
import { layoutSigning, signingDays } from "#domain/household/signing-chart.ts";
import { signingProgress } from "#domain/household/signing-progress.ts";
import { sumTransitions } from "#domain/household/transition-clock.ts";
import { listChanges, mondayBefore } from "#domain/portfolio-changes.ts";
import { summariseViews } from "#domain/summarise-views.ts";
import { viewProject } from "#domain/view-project.ts";
import { computeTimelines } from "../unit/components/compute-timelines.ts";
import { computeView } from "../unit/domain/compute-view.ts";

/** Facts that could be computed: the same need not be computed a thousand times. */
const computed = new Set<string>();

/**
 * The projects of the portfolio as everybody, and as the staff, sees them on the business date, on
 * every page that there is for them. Projects computed before are passed over.
 */
export function computePortfolio(db: Reader): void {
  const asOf = findBusinessDate(db, 0);
  const how = { asOf, staleAfterDays: findStaleAfterDays(db), calendar: workingCalendar };
  const facts = listProjectFacts(db).filter((project) => {
    const key = JSON.stringify([project, how.staleAfterDays, asOf]);
    return !computed.has(key) && computed.add(key);
  });
  const before = facts.map((project) => viewProject(project, { ...how, asOf: mondayBefore(asOf) }));
  const views = facts.map((project) => viewProject(project, how));
  const open = facts.map((project) => viewProject(project, { ...how, audience: "public" }));
  listChanges(before, views);
  for (const view of views) computeView(view, workingCalendar);
  for (const shown of [views, open]) {
    summariseViews(shown, asOf);
    computeTimelines(shown, { asOf, calendar: workingCalendar });
  }
}

/** What the pages of a ledger count, forecast and draw. */
export function computeLedger(db: Reader, projectId: string): void {
  const asOf = findBusinessDate(db, 0);
  countTable(listBuildings(db, projectId), listBuildingSums(db, projectId, asOf));
  const terms = findSigningTerms(db, projectId, asOf) ?? null;
  const signed = listDailyCounts(db, projectId, { asOf, measure: "signed" });
  const signing = signingProgress({
    households: 162,
    signed,
    terms,
    asOf,
    calendar: workingCalendar,
  });
  const days = signingDays(signed);
  layoutSigning({ households: 162, days, asOf, ...signing });
  sumTransitions(listTransitions(db, projectId, asOf).agreed, asOf);
}
