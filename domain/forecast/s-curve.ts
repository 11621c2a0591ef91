import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { calendarSpan, nearestWithin } from "#domain/calendar/day-span.ts";
import { type ReportFacts, reportsInForce } from "#domain/report/report-status.ts";
import { type BaselineItem, plannedValues, roundShare } from "./progress.ts";

/** Cumulative percent at the end of a day. */
export interface CurvePoint {
  readonly on: IsoDate;
  readonly percent: number;
}

const stepDays = { day: 1, week: 7 };
export type CurveStep = keyof typeof stepDays;

/**
 * The planned curve of a baseline (计划曲线): Σ weight × linear completion, at the end of its first
 * day, every step after it, and its last day. Empty for a baseline without weight.
 *
 * @example
 * plannedCurve([{ weight: 1, startOn: "2015-04-01", finishOn: "2015-04-10" }], "week")
 * //=> [{ on: "2015-04-01", percent: 10 }, { on: "2015-04-08", percent: 80 }, { on: "2015-04-10", percent: 100 }]
 */
export function plannedCurve(items: readonly BaselineItem[], step: CurveStep): CurvePoint[] {
  const first = plausible(items.map((item) => item.startOn)).at(0);
  const last = plausible(items.map((item) => item.finishOn)).at(-1);
  if (first === undefined || last === undefined) return [];
  const length = daysBetween(first, last);
  const steps = Math.ceil(length / stepDays[step]);
  const days = Array.from({ length: steps }, (_, index) => index * stepDays[step]).concat(length);
  return plannedValues(items, first, days).map((value, index) => ({
    on: addDays(first, days[index] ?? 0),
    percent: roundShare(value),
  }));
}

/** In order, and none beyond what a curve can be drawn over. */
function plausible(days: readonly IsoDate[]): IsoDate[] {
  return days.map((on) => nearestWithin(calendarSpan, on)).sort();
}

/**
 * The reported curve (填报曲线) as it was known on a day: one point for each as-of day, by the report
 * that counts for it. It may fall.
 *
 * @example
 * reportedCurve(reports, "2015-04-15") //=> [{ on: "2015-03-31", percent: 40, reportId: "r1" }]
 */
export function reportedCurve(
  reports: readonly ReportFacts[],
  asOf: IsoDate,
): (CurvePoint & { readonly reportId: string })[] {
  const byDay = new Map(
    reportsInForce(reports, asOf).map(({ id, asOfOn, percent }) => [
      asOfOn,
      { on: asOfOn, percent, reportId: id },
    ]),
  );
  return Array.from(byDay.values());
}
