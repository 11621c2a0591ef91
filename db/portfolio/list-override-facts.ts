import { asc, eq, sql } from "drizzle-orm";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { lightOverride } from "#db/schema/light-override.ts";
import { user } from "#db/schema/user.ts";
import type { LightOverrideFact } from "#domain/light/light-override-fact.ts";

/** What leaders said of the lights in scope, by project id, in the order set: one statement. */
export function listOverrideFacts(db: Reader, filter: ProjectFilter) {
  const rows = db
    .select({
      projectId: lightOverride.projectId,
      fact: {
        id: lightOverride.id,
        colour: lightOverride.colour,
        reason: lightOverride.reason,
        setBy: user.name,
        setOn: lightOverride.setOn,
        setAt: lightOverride.setAt,
        expiresOn: lightOverride.expiresOn,
        synthetic: lightOverride.synthetic,
      },
    })
    .from(lightOverride)
    .innerJoin(user, eq(user.id, lightOverride.setById))
    .where(isInScope(db, lightOverride.projectId, filter))
    .orderBy(asc(lightOverride.setAt), sql`${lightOverride}.rowid`)
    .all() satisfies { projectId: string; fact: LightOverrideFact }[];
  return Map.groupBy(rows, ({ projectId }) => projectId);
}
