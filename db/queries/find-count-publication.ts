import { and, desc, eq, lte, sql } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { CountPublication } from "#domain/household/count-publication.ts";
import type { Reader } from "../open-database.ts";
import { countPublication } from "../schema/relocation.ts";
import { user } from "../schema/user.ts";

/** How the counts of a project appear in public on a day; undefined is in bands, the rule. */
export function findCountPublication(
  db: Reader,
  projectId: string,
  asOf: IsoDate,
): CountPublication | undefined {
  return selectPublication(db, projectId, asOf).limit(1).get();
}

/** Every word on it by a day, newest first: the first is in force. */
export function listCountPublications(
  db: Reader,
  projectId: string,
  asOf: IsoDate,
): CountPublication[] {
  return selectPublication(db, projectId, asOf).all();
}

function selectPublication(db: Reader, projectId: string, asOf: IsoDate) {
  return db
    .select({
      id: countPublication.id,
      isExact: countPublication.isExact,
      reason: countPublication.reason,
      setOn: countPublication.setOn,
      setBy: user.name,
      synthetic: countPublication.synthetic,
    })
    .from(countPublication)
    .innerJoin(user, eq(user.id, countPublication.setById))
    .where(and(eq(countPublication.projectId, projectId), lte(countPublication.setOn, asOf)))
    .orderBy(desc(countPublication.setAt), sql`${countPublication}.rowid desc`);
}
