import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { assignment } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";
import type { AssignmentFact } from "#domain/assignment/assignment-fact.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { isInScope, type ProjectFilter } from "./project-scope.ts";

/** The assignments in scope, past ones too, by project id, oldest first: one statement. */
export function listAssignmentFacts(db: Reader, filter: ProjectFilter) {
  const rows = db
    .select({
      projectId: assignment.projectId,
      id: assignment.id,
      role: assignment.role,
      userId: assignment.userId,
      userName: user.name,
      organisationNameZh: assignment.organisationNameZh,
      organisationNameEn: assignment.organisationNameEn,
      fromOn: assignment.fromOn,
      toOn: assignment.toOn,
      synthetic: assignment.synthetic,
    })
    .from(assignment)
    .leftJoin(user, eq(user.id, assignment.userId))
    .where(isInScope(db, assignment.projectId, filter))
    .orderBy(asc(assignment.fromOn), sql`${assignment}.rowid`)
    .all();
  const facts = rows.map(
    ({ projectId, userName, organisationNameZh, organisationNameEn, ...row }) => ({
      projectId,
      fact: {
        ...row,
        name: assigneeName({ userName, organisationNameZh, organisationNameEn }),
      } satisfies AssignmentFact,
    }),
  );
  return Map.groupBy(facts, ({ projectId }) => projectId);
}

/** A person has one name in both languages; a unit without an English name keeps its Chinese one. */
export function assigneeName(row: {
  userName: string | null;
  organisationNameZh: string | null;
  organisationNameEn: string | null;
}): Bilingual {
  const zh = row.userName ?? row.organisationNameZh ?? "";
  return { zh, en: row.userName ?? row.organisationNameEn ?? zh };
}
