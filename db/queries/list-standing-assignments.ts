import { and, eq } from "drizzle-orm";
import type { StandingAssignment } from "#domain/assignment-decision.ts";
import type { AssignmentRole } from "#domain/project.ts";
import type { Reader } from "../open-database.ts";
import { assignment } from "../schema/project.ts";

/** Who holds or held a role of a project, past ones too. */
export function listStandingAssignments(
  db: Reader,
  of: { projectId: string; role: AssignmentRole },
): StandingAssignment[] {
  return db
    .select({
      id: assignment.id,
      userId: assignment.userId,
      unitNameZh: assignment.unitNameZh,
      fromOn: assignment.fromOn,
      toOn: assignment.toOn,
    })
    .from(assignment)
    .where(and(eq(assignment.projectId, of.projectId), eq(assignment.role, of.role)))
    .orderBy(assignment.fromOn, assignment.id)
    .all();
}
