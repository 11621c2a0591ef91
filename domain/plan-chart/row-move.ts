import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { type DayArithmetic, durationOf, lastDayOf } from "#domain/calendar/day-arithmetic.ts";
import { isWithin, projectSpan } from "#domain/calendar/day-span.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";

/** What of a bar is taken hold of. */
export type BarEnd = "both" | "start" | "finish";

/** A row as it is drawn. */
export interface BarSpan {
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
  /** in the unit of the plan; 0 is a moment */
  readonly duration: number;
}

/** The end that is moved, and the day it is moved to: of the whole bar its start. */
export interface BarMove {
  readonly end: BarEnd;
  readonly to: IsoDate;
}

/**
 * The fields of a row after its bar was moved, or one of its ends. Moved as a whole a work keeps its
 * duration and begins on a day that counts; moved by an end it keeps the other one. Only the fields
 * that held its days before are written; a row that only followed others is given a start of its
 * own. Null where nothing would change, where a moment would get a length, or where it would lie
 * outside the days of a project.
 *
 * @example
 * moveRow({ ...row, startOn: "2015-05-01", duration: "10" }, span, { end: "finish", to: "2015-05-12" }, calendarDays)
 * //=> { ...row, startOn: "2015-05-01", duration: "12" }
 */
export function moveRow(
  typed: PlanDraftRow,
  { span, move, arithmetic }: { span: BarSpan; move: BarMove; arithmetic: DayArithmetic },
): PlanDraftRow | null {
  const moved = movedSpan(span, move, arithmetic);
  if (!moved || !isWithin(projectSpan, moved.startOn) || !isWithin(projectSpan, moved.finishOn)) {
    return null;
  }
  const { end } = move;
  const row = { ...typed };
  if (end !== "finish" && (typed.startOn !== "" || typed.finishOn === "")) {
    row.startOn = moved.startOn;
  }
  if (end !== "start" && typed.finishOn !== "") row.finishOn = moved.finishOn;
  if (end !== "both" && typed.duration !== "") row.duration = String(moved.duration);
  const isSame = moved.startOn === span.startOn && moved.finishOn === span.finishOn;
  return isSame ? null : row;
}

function movedSpan(
  { startOn, finishOn, duration }: BarSpan,
  { end, to }: BarMove,
  arithmetic: DayArithmetic,
): BarSpan | null {
  if (duration === 0) return end === "both" ? { startOn: to, finishOn: to, duration } : null;
  const firstOn = arithmetic.add(to, 0);
  if (end === "both") {
    return { startOn: firstOn, finishOn: lastDayOf(arithmetic, firstOn, duration), duration };
  }
  const lastOn = (on: IsoDate) => arithmetic.add(addDays(on, 1), -1);
  const from = end === "start" ? earlier(firstOn, lastOn(finishOn)) : startOn;
  const until = end === "finish" ? later(lastOn(to), arithmetic.add(startOn, 0)) : finishOn;
  return { startOn: from, finishOn: until, duration: durationOf(arithmetic, from, until) };
}

const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b);
const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b);

/**
 * Where a key takes the end of a bar: the next day that counts, or the one before; or a week on,
 * which is seven days whatever the plan counts.
 *
 * @example
 * steppedDay({ startOn: "2015-05-01", finishOn: "2015-05-01", duration: 1 }, { end: "both", days: 1 }, fiveDayWeek)
 * //=> "2015-05-04"
 */
export function steppedDay(
  { startOn, finishOn, duration }: BarSpan,
  { end, days }: { end: BarEnd; days: 1 | -1 | 7 | -7 },
  arithmetic: DayArithmetic,
): IsoDate {
  const on = end === "finish" ? finishOn : startOn;
  if (duration === 0 || Math.abs(days) === 7) return addDays(on, days);
  return days > 0 ? arithmetic.add(addDays(on, 1), 0) : arithmetic.add(on, -1);
}
