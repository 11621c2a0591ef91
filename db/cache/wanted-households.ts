import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";

/** Some households of a project, by their rows. */
export type WantedHouseholds = { readonly projectId: string; readonly rows: readonly number[] };

/** So many are read together, with all that is kept of them, in some milliseconds. */
export const householdsAtOnce = 300;

/** The rows of all households of a project, by code. */
export function listHouseholdRows(db: Reader, projectId: string): number[] {
  const rows = db
    .select({ row: sql<number>`${household}.rowid` })
    .from(household)
    .where(eq(household.projectId, projectId))
    .orderBy(asc(household.code))
    .values() as [number][];
  return rows.map(([row]) => row);
}

/**
 * SQL: the household is wanted. Rows are looked up as such, by one text since a list of parameters
 * has an end; the plus keeps SQLite from going through the whole project to find them.
 */
export function isWanted({ projectId, rows }: WantedHouseholds): SQL | undefined {
  return and(
    sql`${household}.rowid in (select value from json_each(${JSON.stringify(rows)}))`,
    sql`+${household.projectId} = ${projectId}`,
  );
}
