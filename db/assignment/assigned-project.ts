import { and, eq, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "#db/open-database.ts";
import { assignment } from "#db/schema/project.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { AssignmentRole } from "#domain/project/project.ts";

/** A person in a role, on a day. */
export type Assignee = {
  readonly userId: string;
  readonly role: AssignmentRole;
  readonly on: IsoDate;
};

/**
 * SQL: the project is assigned to this person in this role on the day, both days of the
 * assignment included. It belongs into the `where` of the load, so that a foreign project and an
 * invented one get the same answer.
 */
export function isAssignedProject(db: Reader, projectId: AnySQLiteColumn, assignee: Assignee): SQL {
  const inForce = db
    .select({ projectId: assignment.projectId })
    .from(assignment)
    .where(
      and(
        eq(assignment.role, assignee.role),
        eq(assignment.userId, assignee.userId),
        lte(assignment.fromOn, assignee.on),
        or(isNull(assignment.toOn), gte(assignment.toOn, assignee.on)),
      ),
    );
  return inArray(projectId, inForce);
}
