import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { openDatabase } from "#db/open-database.ts";
import { cachedProjectFacts } from "#db/portfolio/cached-project-facts.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { loadBigPortfolio } from "./big-portfolio.ts";
import { median } from "./median.ts";

const days = 100;
/** Spread over three years, so that neighbours in time are not asked one after another. */
const firstDay = "2013-03-01";
const stride = 367;
const span = 1_035;

export type AsOfTimes = {
  readonly projects: number;
  /** Milliseconds of the very first day asked for. */
  readonly cold: number;
  readonly median: number;
  readonly worst: number;
};

/** Server time of the whole portfolio as of 100 different days, first and later. */
export async function measureAsOf(projects: number): Promise<AsOfTimes> {
  const db = openDatabase(":memory:");
  loadBigPortfolio(db, { projects, milestonesPerProject: 20, reportsPerProject: 100 });
  const answer = (index: number) =>
    timeOf(async () => viewAll(await cachedProjectFacts(db), dayNumbered(index)));
  const cold = await answer(0);
  const times: number[] = [];
  for (let index = 0; index < days; index++) times.push(await answer(index));
  db.$client.close();
  return { projects, cold, median: median(times), worst: Math.max(...times) };
}

function dayNumbered(index: number): string {
  return addDays(firstDay, (index * stride) % span);
}

function viewAll(facts: readonly ProjectFacts[], asOf: string): void {
  const settings = { asOf, staleAfterDays: 30, calendar: workingCalendar };
  for (const project of facts) viewProject(project, settings);
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
