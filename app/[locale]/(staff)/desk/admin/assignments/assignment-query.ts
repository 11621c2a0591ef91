import type { AssignmentRow } from "#db/assignment/list-assignments.ts";
import { assignmentState } from "#domain/assignment/assignment-state.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { askedText, askedWord } from "#domain/form/asked-field.ts";
import { assignmentRoles } from "#domain/project/project.ts";
import { listPlace } from "../../_frame/list-address.ts";
import { pageQuery } from "../../_frame/page-query.ts";

/** What the address of the assignments asks for: all of them, or only those in force. */
export const assignmentQuery = pageQuery({
  project: askedText(64),
  role: askedWord(assignmentRoles),
  state: askedWord(["current"]),
  ...listPlace,
});
export type AssignmentQuery = ReturnType<typeof assignmentQuery.read>;

/** Whether an assignment is asked for; one that has not begun is still to be seen among those in force. */
export function isAssignmentAskedFor(
  row: AssignmentRow,
  { project, role, state }: Omit<AssignmentQuery, keyof typeof listPlace>,
  on: IsoDate,
): boolean {
  return (
    (project === undefined || row.projectId === project) &&
    (role === undefined || row.role === role) &&
    (state === undefined || assignmentState(row, on) !== "past")
  );
}

/** The leader first, supporting units last; within a role the order stays. */
export function byRole(one: AssignmentRow, other: AssignmentRow): number {
  return assignmentRoles.indexOf(one.role) - assignmentRoles.indexOf(other.role);
}
