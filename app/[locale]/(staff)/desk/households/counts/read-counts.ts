import "server-only";
import { database } from "#app/_server/office/database.ts";
import {
  countHouseholds,
  listBuildingSums,
  listTransitions,
  prepareCounts,
  prepareTransitions,
} from "#db/cache/ledger-queries.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { listDailyCounts } from "#db/household/counts/list-daily-counts.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import { findSigningTerms } from "#db/household/signing/find-signing-terms.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  sumTransitions,
  type TransitionSum,
} from "#domain/household/compensation/transition-clock.ts";
import { type CountTable, countTable } from "#domain/household/counts/count-table.ts";
import type { DailyCount } from "#domain/household/counts/observed-days.ts";
import { type SigningDay, signingDays } from "#domain/household/signing/signing-chart.ts";
import {
  type SigningProgress,
  signingProgress,
} from "#domain/household/signing/signing-progress.ts";
import type { SigningTerms } from "#domain/household/signing/signing-terms.ts";
import { DefectiveProject } from "#domain/portfolio/compute-project.ts";
import { findSigningDefects } from "#domain/portfolio/project-defects.ts";

/** Everything counted of a project's households, as known on a day. */
export type ProjectCounts = {
  readonly asOf: IsoDate;
  readonly table: CountTable;
  readonly households: number;
  readonly persons: number;
  readonly buildings: number;
  readonly areaDm2: number;
  readonly terms: SigningTerms | null;
  readonly signing: SigningProgress;
  readonly days: readonly SigningDay[];
  readonly transition: TransitionSum & { readonly withoutTime: number };
};

/** A chart from the year 1015 would be a line nobody can read. */
function requirePlausible(terms: SigningTerms | null, signed: readonly DailyCount[]): void {
  const defects = findSigningDefects(terms, signed);
  if (defects.length > 0) throw new DefectiveProject(defects);
}

/** Before {@link readCounts}: others are answered while it reads. */
export async function prepareToCount(projectId: string): Promise<void> {
  await prepareCounts(database(), projectId);
  await prepareTransitions(database(), projectId);
}

/** The caller has made sure that the actor may see the counts of the project. */
export function readCounts(projectId: string, asOf: IsoDate): ProjectCounts {
  const db = database();
  const buildings = listBuildings(db, projectId);
  const table = countTable(buildings, listBuildingSums(db, projectId, asOf));
  const { households, persons } = table.project.household.total;
  const { areaDm2 } = countHouseholds(db, { projectId, asOf, filter: {} });
  const terms = findSigningTerms(db, projectId, asOf) ?? null;
  const signed = listDailyCounts(db, projectId, { asOf, metric: "signed" });
  requirePlausible(terms, signed);
  const transitions = listTransitions(db, projectId, asOf);
  return {
    asOf,
    table,
    households,
    persons,
    areaDm2,
    terms,
    buildings: buildings.length,
    signing: signingProgress({ households, signed, terms, asOf, calendar: workingCalendar }),
    days: signingDays(signed),
    transition: {
      ...sumTransitions(transitions.agreed, asOf),
      withoutTime: transitions.withoutTime,
    },
  };
}
