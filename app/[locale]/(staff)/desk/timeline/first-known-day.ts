import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

/** Days to go back where nothing older is known. */
const atLeast = 365;

/** Where going back in time begins to be worth while: the first baseline, report or assignment. */
export function firstKnownDay(views: readonly ProjectView[], asOf: IsoDate): IsoDate {
  let first = addDays(asOf, -atLeast);
  for (const { facts } of views) {
    for (const { approvedOn } of facts.baselines) if (approvedOn < first) first = approvedOn;
    for (const { reportedOn } of facts.reports) if (reportedOn < first) first = reportedOn;
    for (const { fromOn } of facts.assignments) if (fromOn < first) first = fromOn;
  }
  return first;
}
