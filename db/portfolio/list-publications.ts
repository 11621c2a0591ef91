import { asc, eq, sql } from "drizzle-orm";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { publication } from "#db/schema/publication.ts";
import { user } from "#db/schema/user.ts";
import { readFieldGroups } from "#domain/publication/field-group.ts";
import type { PublicationFact } from "#domain/publication/publication-fact.ts";

/** What was said of the projects in scope being public, by project id, in the order said. */
export function listPublications(db: Reader, filter: ProjectFilter) {
  const rows = db
    .select({
      projectId: publication.projectId,
      id: publication.id,
      kind: publication.kind,
      groups: publication.groups,
      reason: publication.reason,
      setOn: publication.setOn,
      setAt: publication.setAt,
      setBy: user.name,
      role: publication.role,
    })
    .from(publication)
    .leftJoin(user, eq(user.id, publication.setById))
    .where(isInScope(db, publication.projectId, filter))
    .orderBy(asc(publication.setAt), sql`${publication}.rowid`)
    .all();
  const facts = rows.map(({ projectId, groups, ...word }) => {
    return {
      projectId,
      fact: { ...word, groups: readFieldGroups(groups) } satisfies PublicationFact,
    };
  });
  return Map.groupBy(facts, ({ projectId }) => projectId);
}
