import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { AssignmentFact } from "./assignment-fact.ts";
import { assignmentState } from "./assignment-state.ts";

/**
 * Whether somebody is 分包领导 of a project on a day.
 *
 * @example
 * isLedBy({ assignments: [{ role: "leader", userId: "leader1", fromOn: "2014-03-03", toOn: null, … }] },
 *   { userId: "leader1", on: "2015-04-15" }) //=> true
 */
export function isLedBy(
  { assignments }: { readonly assignments: readonly AssignmentFact[] },
  { userId, on }: { readonly userId: string; readonly on: IsoDate },
): boolean {
  return assignments.some(
    (each) =>
      each.role === "leader" && each.userId === userId && assignmentState(each, on) === "current",
  );
}
