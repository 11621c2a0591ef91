import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { Deadline } from "./deadline.ts";
import { deadlineIntervalOf } from "./deadline-interval.ts";
import type { StatedStatus } from "./milestone.ts";

export const deadlineRefusals = [
  "deadline.dayRequired",
  "deadline.alreadyOver",
  "deadline.alreadyMet",
  "deadline.unchanged",
] as const;
export type DeadlineRefusal = (typeof deadlineRefusals)[number];

/**
 * Whether a deadline may be set anew: it must say something else than the one in force, end today
 * or later, and the milestone must still be to come; how late it was met stays as it was.
 *
 * @example
 * decideDeadlineMove({ current: null, status: "planned", input: { precision: "month", on: "2015-07-10", commitment: "strive" }, businessDate: "2015-04-15" })
 * //=> { ok: true, value: { from: "2015-07-01", to: "2015-07-31", precision: "month", commitment: "strive" } }
 */
export function decideDeadlineMove(move: {
  current: Deadline | null;
  status: StatedStatus;
  input: Pick<Deadline, "precision" | "commitment"> & { readonly on: IsoDate | null };
  businessDate: IsoDate;
}): Outcome<Deadline, DeadlineRefusal> {
  const { current, status, input, businessDate } = move;
  const { precision, commitment, on } = input;
  if (status === "done") return refuse("deadline.alreadyMet");
  if (on === null && precision !== "none") return refuse("deadline.dayRequired", { field: "on" });
  const { from, to } = deadlineIntervalOf(precision, on ?? businessDate);
  if (to !== null && to < businessDate) {
    return refuse("deadline.alreadyOver", { field: "on", params: { to, businessDate } });
  }
  const next: Deadline = { from, to, precision, commitment };
  return current && isSame(current, next) ? refuse("deadline.unchanged") : accept(next);
}

function isSame(a: Deadline, b: Deadline): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.precision === b.precision &&
    a.commitment === b.commitment
  );
}
