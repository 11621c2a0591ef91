import { and, eq, type SQL, sql } from "drizzle-orm";
import { household } from "#db/schema/household/household.ts";

/** The households of a project: all, or those of some rows. */
export type WantedHouseholds = { readonly projectId: string; readonly rows?: readonly number[] };

/**
 * SQL: the household is wanted. Rows are looked up as such, by one text since a list of parameters
 * has an end; the plus keeps SQLite from going through the whole project to find them.
 */
export function isWanted({ projectId, rows }: WantedHouseholds): SQL | undefined {
  if (!rows) return eq(household.projectId, projectId);
  return and(
    sql`${household}.rowid in (select value from json_each(${JSON.stringify(rows)}))`,
    sql`+${household.projectId} = ${projectId}`,
  );
}
