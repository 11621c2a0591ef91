import { eq, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { assignment, project } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";

/** An assignment with the name of who holds it. */
export function findAssignment(db: Reader, assignmentId: string) {
  return db
    .select({
      projectId: assignment.projectId,
      slug: project.slug,
      role: assignment.role,
      userId: assignment.userId,
      holder: sql<string>`coalesce(${user.name}, ${assignment.organisationNameZh})`,
      fromOn: assignment.fromOn,
      toOn: assignment.toOn,
      version: assignment.version,
    })
    .from(assignment)
    .innerJoin(project, eq(project.id, assignment.projectId))
    .leftJoin(user, eq(user.id, assignment.userId))
    .where(eq(assignment.id, assignmentId))
    .get();
}
