import { asc, desc, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { assignment, project } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";
import { assigneeName } from "./list-assignment-facts.ts";

export type AssignmentRow = ReturnType<typeof listAssignments>[number];

/** 分包责任 of one project or of all, past ones too: by project, then by role, the newest first. */
export function listAssignments(db: Reader, filter: { projectId?: string } = {}) {
  const rows = db
    .select({
      id: assignment.id,
      projectId: project.id,
      slug: project.slug,
      projectZh: project.nameZh,
      projectEn: project.nameEn,
      role: assignment.role,
      userId: assignment.userId,
      userName: user.name,
      organisationNameZh: assignment.organisationNameZh,
      organisationNameEn: assignment.organisationNameEn,
      fromOn: assignment.fromOn,
      toOn: assignment.toOn,
      synthetic: assignment.synthetic,
      version: assignment.version,
    })
    .from(assignment)
    .innerJoin(project, eq(project.id, assignment.projectId))
    .leftJoin(user, eq(user.id, assignment.userId))
    .where(filter.projectId === undefined ? undefined : eq(project.id, filter.projectId))
    .orderBy(asc(project.position), asc(assignment.role), desc(assignment.fromOn))
    .all();
  return rows.map(
    ({ projectZh, projectEn, userName, organisationNameZh, organisationNameEn, ...row }) => ({
      ...row,
      project: { zh: projectZh, en: projectEn },
      name: assigneeName({ userName, organisationNameZh, organisationNameEn }),
    }),
  );
}
