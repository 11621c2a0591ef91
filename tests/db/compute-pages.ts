import { listBuildingSums, listTransitions } from "#db/cache/ledger-queries.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { listDailyCounts } from "#db/household/counts/list-daily-counts.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import { findSigningTerms } from "#db/household/signing/find-signing-terms.ts";
import type { Reader } from "#db/open-database.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";
import { sumTransitions } from "#domain/household/compensation/transition-clock.ts";
import { countTable } from "#domain/household/counts/count-table.ts";
import { layoutSigning, signingDays } from "#domain/household/signing/signing-chart.ts";
import { signingProgress } from "#domain/household/signing/signing-progress.ts";
import { listChanges, mondayBefore } from "#domain/portfolio/portfolio-changes.ts";
import { summariseViews } from "#domain/portfolio/summarise-views.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { computeTimelines } from "../unit/components/compute-timelines.ts";
import { computeView } from "../unit/domain/portfolio/compute-view.ts";

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
  const signed = listDailyCounts(db, projectId, { asOf, metric: "signed" });
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
