import { and, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { assignment } from "#db/schema/project.ts";
import type { AssignmentInForce } from "#domain/assignment/assignment-decision.ts";
import type { AssignmentRole } from "#domain/project/project.ts";

/** Who holds or held a role of a project, past ones too. */
export function listAssignmentsInForce(
  db: Reader,
  of: { projectId: string; role: AssignmentRole },
): AssignmentInForce[] {
  return db
    .select({
      id: assignment.id,
      userId: assignment.userId,
      organisationNameZh: assignment.organisationNameZh,
      fromOn: assignment.fromOn,
      toOn: assignment.toOn,
    })
    .from(assignment)
    .where(and(eq(assignment.projectId, of.projectId), eq(assignment.role, of.role)))
    .orderBy(assignment.fromOn, assignment.id)
    .all();
}
