import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/**
 * Where an assignment stands on a day; its first and its last day are both in force.
 *
 * @example
 * assignmentState({ fromOn: "2015-03-01", toOn: "2015-04-15" }, "2015-04-15") //=> "current"
 * assignmentState({ fromOn: "2015-03-01", toOn: "2015-04-15" }, "2015-04-16") //=> "past"
 */
export function assignmentState(
  { fromOn, toOn }: { fromOn: IsoDate; toOn: IsoDate | null },
  on: IsoDate,
): "coming" | "current" | "past" {
  if (fromOn > on) return "coming";
  return toOn !== null && toOn < on ? "past" : "current";
}
