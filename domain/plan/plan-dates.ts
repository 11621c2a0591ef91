import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { type DayArithmetic, durationOf, lastDayOf } from "#domain/calendar/day-arithmetic.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import { computeCriticalPath } from "#domain/schedule/critical-path.ts";
import { parsePredecessors } from "#domain/schedule/predecessor-text.ts";
import { type NumberedPlanRow, planRowField } from "./plan-input.ts";
import type { RowLink } from "./plan-links.ts";

export type PlanDateRefusal =
  | "plan.startMissing"
  | "plan.finishMissing"
  | "plan.finishBeforeStart"
  | "plan.durationDiffers"
  | "plan.noDays";

/** What the days of a row depend on. */
type RowDays = Pick<NumberedPlanRow, "row" | "startOn" | "finishOn" | "duration" | "predecessors">;

/** What a row says of its own days; without a start its predecessors give it. */
export interface RowSpan {
  readonly row: number;
  readonly startOn: IsoDate | null;
  readonly finishOn: IsoDate | null;
  /** in the unit of the plan; 0 is a moment */
  readonly duration: number;
}

export interface DatedPlanRow {
  readonly row: number;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
  readonly isMoment: boolean;
  /** by how much its own start lies before what its links allow; 0 when it does not */
  readonly daysBeforeLinks: number;
}

/**
 * The days a row gives: start and finish; start or finish with a duration; or a duration alone
 * where predecessors give the start. All three must agree. A moment has one day, worked or not.
 *
 * @example
 * spanRow(row, calendarDays)
 * //=> { ok: true, value: { row: 2, startOn: "2015-04-01", finishOn: "2015-04-30", duration: 30 } }
 */
export function spanRow(
  given: RowDays,
  arithmetic: DayArithmetic,
): Outcome<RowSpan, PlanDateRefusal> {
  const { row, startOn, finishOn, duration } = given;
  if (startOn !== null && finishOn !== null)
    return spanBetween(given, { startOn, finishOn }, arithmetic);
  if (startOn !== null) {
    if (duration === null) return missing(given, "plan.finishMissing", "finishOn");
    const last = duration === 0 ? startOn : lastDayOf(arithmetic, startOn, duration);
    return accept({ row, startOn, finishOn: last, duration });
  }
  if (finishOn !== null) {
    if (duration === null) return missing(given, "plan.startMissing", "startOn");
    const first = duration === 0 ? finishOn : arithmetic.add(addDays(finishOn, 1), -duration);
    return accept({ row, startOn: first, finishOn, duration });
  }
  if (!isDriven(given)) return missing(given, "plan.startMissing", "startOn");
  if (duration === null) return missing(given, "plan.finishMissing", "duration");
  return accept({ row, startOn: null, finishOn: null, duration });
}

/** Predecessors that cannot be read are refused as such. */
function isDriven({ predecessors }: RowDays): boolean {
  const parsed = parsePredecessors(predecessors);
  return !parsed.ok || parsed.value.length > 0;
}

function missing(
  given: RowDays,
  refusal: PlanDateRefusal,
  field: "startOn" | "finishOn" | "duration",
): Refused<PlanDateRefusal> {
  return refuse(refusal, { field: planRowField(given, field), params: { row: given.row } });
}

function spanBetween(
  given: RowDays,
  { startOn, finishOn }: { startOn: IsoDate; finishOn: IsoDate },
  arithmetic: DayArithmetic,
): Outcome<RowSpan, PlanDateRefusal> {
  const { row } = given;
  const field = planRowField(given, "finishOn");
  if (finishOn < startOn) {
    return refuse("plan.finishBeforeStart", { field, params: { row, startOn, finishOn } });
  }
  if (given.duration === 0 && startOn === finishOn) {
    return accept({ row, startOn, finishOn, duration: 0 });
  }
  const duration = durationOf(arithmetic, startOn, finishOn);
  if (duration === 0) return refuse("plan.noDays", { field, params: { row, startOn, finishOn } });
  if (given.duration !== null && given.duration !== duration) {
    const params = { row, duration: given.duration, days: duration };
    return refuse("plan.durationDiffers", { field: planRowField(given, "duration"), params });
  }
  return accept({ row, startOn, finishOn, duration });
}

/**
 * First and last day of every row. A row with days of its own keeps them, even before what its
 * links allow: that is the planner's word, and only counted. A row without a start takes the
 * early dates of the critical path.
 *
 * @throws RangeError when the links loop or name a row that is not there
 */
export function datePlanRows(
  spans: readonly RowSpan[],
  links: readonly RowLink[],
  arithmetic: DayArithmetic,
): DatedPlanRow[] {
  const startOn = spans.flatMap((span) => span.startOn ?? []).sort()[0];
  if (startOn === undefined) return [];
  const { activities } = computeCriticalPath({
    activities: spans.map((span) => ({
      id: String(span.row),
      duration: span.duration,
      startNoEarlierThanOn: span.startOn,
    })),
    links: links.map(({ predecessorRow, successorRow, type, lag }) => ({
      predecessorId: String(predecessorRow),
      successorId: String(successorRow),
      type,
      lag,
    })),
    startOn,
    arithmetic,
  });
  return spans.map((span, index): DatedPlanRow => {
    const early = activities[index];
    const earlyStartOn = early?.earlyStartOn ?? startOn;
    const earlyFinishOn = early?.earlyFinishOn ?? startOn;
    const dated = { row: span.row, isMoment: span.duration === 0 };
    if (span.startOn === null || span.finishOn === null) {
      return { ...dated, startOn: earlyStartOn, finishOn: earlyFinishOn, daysBeforeLinks: 0 };
    }
    const daysBeforeLinks = Math.max(0, arithmetic.between(span.startOn, earlyStartOn));
    return { ...dated, startOn: span.startOn, finishOn: span.finishOn, daysBeforeLinks };
  });
}
