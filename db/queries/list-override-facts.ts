import { asc, eq, sql } from "drizzle-orm";
import type { LightOverrideFact } from "#domain/project-facts.ts";
import type { Reader } from "../open-database.ts";
import { lightOverride } from "../schema/light-override.ts";
import { user } from "../schema/user.ts";
import { isInScope, type ProjectFilter } from "./project-scope.ts";

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
