import { asc, eq, sql } from "drizzle-orm";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { textRelease } from "#db/schema/text-release.ts";
import { user } from "#db/schema/user.ts";
import type { TextReleaseFact } from "#domain/publication/text-release.ts";

/** What leaders said of the texts of the projects in scope, by project id, in the order said. */
export function listTextReleases(db: Reader, filter: ProjectFilter) {
  const rows = db
    .select({
      projectId: textRelease.projectId,
      fact: {
        id: textRelease.id,
        text: textRelease.text,
        subjectId: textRelease.subjectId,
        wording: textRelease.wording,
        decision: textRelease.decision,
        reason: textRelease.reason,
        setOn: textRelease.setOn,
        setBy: user.name,
      },
    })
    .from(textRelease)
    .leftJoin(user, eq(user.id, textRelease.setById))
    .where(isInScope(db, textRelease.projectId, filter))
    .orderBy(asc(textRelease.setAt), sql`${textRelease}.rowid`)
    .all() satisfies { projectId: string; fact: TextReleaseFact }[];
  return Map.groupBy(rows, ({ projectId }) => projectId);
}
