import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { Deadline } from "./deadline.ts";
import { deadlineIntervalOf } from "./deadline-interval.ts";
import type { MilestoneStatus } from "./milestone.ts";
import { decideLookedAt, type Retirement } from "./retirement.ts";

export const deadlineRefusals = [
  "deadline.dayRequired",
  "deadline.alreadyOver",
  "deadline.alreadyMet",
  "deadline.unchanged",
] as const;
export type DeadlineRefusal = (typeof deadlineRefusals)[number] | "milestone.retired";

type SetDeadline = Deadline & { readonly setOn?: IsoDate };

/**
 * Whether a deadline may be set anew: it must say something else than the one in force, end today
 * or later, and the milestone must be looked at and still to come; how late it was met stays as it
 * was. One that is no day is put right whatever it is and wherever the milestone stands.
 *
 * @example
 * decideDeadlineMove({
 *   current: null,
 *   status: "planned",
 *   retirement: null,
 *   input: { precision: "month", on: "2015-07-10", commitment: "strive" },
 *   businessDate: "2015-04-15",
 * })
 * //=> { ok: true, value: { from: "2015-07-01", to: "2015-07-31", precision: "month", commitment: "strive" } }
 */
export function decideDeadlineMove(move: {
  current: SetDeadline | null;
  status: MilestoneStatus;
  /** why the milestone is retired; null while it counts */
  retirement: Retirement | null;
  input: Pick<Deadline, "precision" | "commitment"> & { readonly on: IsoDate | null };
  businessDate: IsoDate;
}): Outcome<Deadline, DeadlineRefusal> {
  const { current, status, retirement, input, businessDate } = move;
  const { precision, commitment, on } = input;
  const isUnreadable = current !== null && !isReadable(current);
  const lookedAt = decideLookedAt(isUnreadable ? null : retirement);
  if (!lookedAt.ok) return lookedAt;
  if (!canMoveDeadline(current, status)) return refuse("deadline.alreadyMet");
  if (on === null && precision !== "none") return refuse("deadline.dayRequired", { field: "on" });
  const { from, to } = deadlineIntervalOf(precision, on ?? businessDate);
  if (to !== null && to < businessDate && !isUnreadable) {
    return refuse("deadline.alreadyOver", { field: "on", params: { to, businessDate } });
  }
  const next: Deadline = { from, to, precision, commitment };
  return current && !isUnreadable && isSame(current, next)
    ? refuse("deadline.unchanged")
    : accept(next);
}

/** Whether a deadline may be set anew at all: before its milestone is met, or where it is no day. */
export function canMoveDeadline(current: SetDeadline | null, status: MilestoneStatus): boolean {
  return status !== "done" || (current !== null && !isReadable(current));
}

function isReadable({ from, to, setOn }: SetDeadline): boolean {
  return [from, to, setOn].every((on) => on === null || on === undefined || isIsoDate(on));
}

function isSame(a: Deadline, b: Deadline): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.precision === b.precision &&
    a.commitment === b.commitment
  );
}
