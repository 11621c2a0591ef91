import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { endOfMonth, periodStarts } from "#domain/calendar/calendar-period.ts";
import { calendarSpan, nearestWithin } from "#domain/calendar/day-span.ts";
import {
  type BaselineItem,
  type PercentRange,
  plannedPercent,
  roundPoints,
} from "#domain/forecast/progress.ts";
import { type CurvePoint, plannedCurve, reportedCurve } from "#domain/forecast/s-curve.ts";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import type { ProjectView } from "./project-view.ts";

/** The curves of a project as of the day of its view. */
export type ProjectCurve = {
  readonly asOf: IsoDate;
  /** The baseline in force, week by week; empty without one. */
  readonly planned: readonly CurvePoint[];
  /** The first baseline, where its curve is another; else empty. */
  readonly original: readonly CurvePoint[];
  /** One point for each as-of day by the report that counts for it. */
  readonly reported: readonly CurvePoint[];
  /** Null without weights. */
  readonly weighted: PercentRange | null;
  /** The deadline that ends last, of those in force. */
  readonly deadline: DeadlineFact | null;
  readonly p50On: IsoDate | null;
  readonly p85On: IsoDate | null;
  readonly months: readonly CurveMonth[];
};

/** A month of the curve, at its last day; the month looked at, at the day itself. */
export type CurveMonth = {
  readonly on: IsoDate;
  readonly planned: number | null;
  /** The last report that counts by the day; null where there is none yet, and after the day looked at. */
  readonly reported: CurvePoint | null;
  /** Reported less what was planned for the day the report speaks of, in points. */
  readonly difference: number | null;
};

/**
 * What the S-curve page of a project shows (计划曲线, 填报曲线), all of it as known on the day of the
 * view. Without a baseline the reports alone, without reports the plan alone.
 *
 * @example
 * projectCurve(view).months[0] //=> { on: "2015-03-31", planned: 31, reported: null, difference: null }
 */
export function projectCurve(view: ProjectView): ProjectCurve {
  const { asOf, baseline, facts, forecast } = view;
  const items = baseline?.items ?? [];
  const reported = reportedCurve(facts.reports, asOf);
  const isForecast = forecast.kind === "forecast";
  return {
    asOf,
    planned: plannedCurve(items, "week"),
    original: originalCurve(view),
    reported,
    weighted: view.weighted.percent,
    deadline: lastDeadline(view),
    p50On: isForecast ? forecast.p50On : null,
    p85On: isForecast ? forecast.p85On : null,
    months: listMonths(items, reported, asOf),
  };
}

function originalCurve({ baseline, facts }: ProjectView): CurvePoint[] {
  const [first, ...others] = facts.baselines;
  if (baseline === null || first === undefined) return [];
  const original = others.reduce(
    (earliest, other) => (other.approvedOn < earliest.approvedOn ? other : earliest),
    first,
  );
  const isSame = original.id === baseline.id || sameLines(original.items, baseline.items);
  return isSame ? [] : plannedCurve(original.items, "week");
}

function sameLines(some: readonly BaselineItem[], others: readonly BaselineItem[]): boolean {
  const text = (items: readonly BaselineItem[]) =>
    items.map(({ weight, startOn, finishOn }) => `${startOn} ${finishOn} ${weight}`).join();
  return text(some) === text(others);
}

function lastDeadline({ milestones }: ProjectView): DeadlineFact | null {
  let last: DeadlineFact | null = null;
  for (const { deadline } of milestones) {
    const { current } = deadline;
    if (current?.to && (last?.to ?? "") < current.to) last = current;
  }
  return last;
}

/** From the first day of plan or reports to the last of the plan, or the day looked at. */
function listMonths(
  items: readonly BaselineItem[],
  reported: readonly CurvePoint[],
  asOf: IsoDate,
): CurveMonth[] {
  const days = [
    ...items.flatMap(({ startOn, finishOn }) => [startOn, finishOn]),
    ...reported.map(({ on }) => on),
  ]
    .map((on) => nearestWithin(calendarSpan, on))
    .sort();
  const [first] = days;
  if (first === undefined) return [];
  const last = reported.length > 0 && asOf > (days.at(-1) ?? "") ? asOf : (days.at(-1) ?? first);
  return periodStarts("month", { from: first, to: last }).map((start) =>
    monthOf(start, { items, reported, asOf }),
  );
}

function monthOf(
  start: IsoDate,
  given: { items: readonly BaselineItem[]; reported: readonly CurvePoint[]; asOf: IsoDate },
): CurveMonth {
  const { items, reported, asOf } = given;
  const end = endOfMonth(start);
  const isCurrent = start <= asOf && asOf <= end;
  const on = isCurrent ? asOf : end;
  const planned = plannedPercent(items, on);
  const report = on > asOf ? null : (reported.findLast((point) => point.on <= on) ?? null);
  const plannedThen = report && plannedPercent(items, report.on);
  return {
    on,
    planned,
    reported: report,
    difference:
      plannedThen === null || report === null ? null : roundPoints(report.percent - plannedThen),
  };
}
