import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";
import { countUpTo } from "#domain/core/sorted-search.ts";
import type { ReportFact } from "./report-fact.ts";

/**
 * The reports known on a day, with the reviews known by then, in the order given.
 *
 * A project is reported on for years and nearly all of it is settled on nearly every day looked
 * at: those reports are found by halving and handed on as they are. Only the rest is read.
 */
export function reportsAsOf(reports: readonly ReportFact[], asOf: IsoDate): ReportFact[] {
  const settled = countUpTo(settledDays(reports), asOf);
  const known = reports.slice(0, settled);
  for (const report of reports.slice(settled)) {
    const { reportedOn, asOfOn } = report;
    if (isKnownBy(reportedOn, asOf) && isKnownBy(asOfOn, asOf))
      known.push(knownReport(report, asOf));
  }
  return known;
}

const settledDaysOf = new WeakMap<readonly ReportFact[], readonly IsoDate[]>();

/**
 * For each report the day from which it and all before it are known whole, reviews included. It
 * never falls, in whatever order the reports are. Counted once for a list, which never changes.
 */
function settledDays(reports: readonly ReportFact[]): readonly IsoDate[] {
  const counted = settledDaysOf.get(reports);
  if (counted !== undefined) return counted;
  let last = "";
  const days = reports.map((report) => {
    for (const on of daysOf(report)) if (on > last) last = on;
    return last;
  });
  settledDaysOf.set(reports, days);
  return days;
}

function daysOf({ reportedOn, asOfOn, reviews, review }: ReportFact): IsoDate[] {
  return [reportedOn, asOfOn, review?.on ?? "", ...reviews.map(({ on }) => on)];
}

function knownReport(report: ReportFact, asOf: IsoDate): ReportFact {
  const { reviews, review } = report;
  return {
    ...report,
    reviews: reviews.filter(({ on }) => isKnownBy(on, asOf)),
    review: review && isKnownBy(review.on, asOf) ? review : null,
  };
}
