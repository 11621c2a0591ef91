import { and, eq, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { Transaction } from "../open-database.ts";
import { assignment } from "../schema/project.ts";

/**
 * SQL: the project is assigned to this owner on the day, both days of the assignment included.
 * It belongs into the `where` of the load, so that a foreign project and an invented one get
 * the same answer.
 */
export function isOwnedProject(
  tx: Transaction,
  projectId: AnySQLiteColumn,
  owner: { userId: string; on: IsoDate },
): SQL {
  const inForce = tx
    .select({ projectId: assignment.projectId })
    .from(assignment)
    .where(
      and(
        eq(assignment.role, "owner"),
        eq(assignment.userId, owner.userId),
        lte(assignment.fromOn, owner.on),
        or(isNull(assignment.toOn), gte(assignment.toOn, owner.on)),
      ),
    );
  return inArray(projectId, inForce);
}
