import { and, desc, eq, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { baseline } from "#db/schema/baseline.ts";
import { isNotRetracted } from "#db/schema/is-not-retracted.ts";

/** The baseline a project is measured by: approved last, and of two on one day the later. */
export function findBaselineInForce(
  db: Reader,
  projectId: string,
): { id: string; name: string } | undefined {
  return db
    .select({ id: baseline.id, name: baseline.name })
    .from(baseline)
    .where(and(eq(baseline.projectId, projectId), isNotRetracted(baseline.id)))
    .orderBy(desc(baseline.approvedOn), sql`${baseline}.rowid desc`)
    .limit(1)
    .get();
}
