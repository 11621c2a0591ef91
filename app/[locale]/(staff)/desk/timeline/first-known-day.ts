import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";

/** Days to go back where nothing older is known. */
const atLeast = 365;

/** Where going back in time begins to be worth while: the first baseline, report or assignment. */
export function firstKnownDay(projects: readonly ProjectFacts[], today: IsoDate): IsoDate {
  let first = addDays(today, -atLeast);
  for (const { baselines, reports, assignments } of projects) {
    for (const { approvedOn } of baselines) if (approvedOn < first) first = approvedOn;
    for (const { reportedOn } of reports) if (reportedOn < first) first = reportedOn;
    for (const { fromOn } of assignments) if (fromOn < first) first = fromOn;
  }
  return first;
}
