import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { countPublication } from "#db/schema/household/relocation.ts";
import { knownBy } from "#db/schema/known-by.ts";
import { user } from "#db/schema/user.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { CountPublication } from "#domain/household/counts/count-publication.ts";

/** How the counts of a project appear in public on a day; undefined is in bands, the rule. */
export function findCountPublication(
  db: Reader,
  projectId: string,
  asOf: IsoDate,
): CountPublication | undefined {
  return listCountPublications(db, projectId, asOf)[0];
}

/** Every word on it by a day, newest first: the first is in force. A project has few. */
export function listCountPublications(
  db: Reader,
  projectId: string,
  asOf: IsoDate,
): CountPublication[] {
  const ofProject = eq(countPublication.projectId, projectId);
  const rows = selectCountPublications(db, and(ofProject, knownBy(countPublication.setOn, asOf)));
  return rows.map(({ fact }) => fact).toReversed();
}

/** The words on the counts of any projects, in the order said. */
export function selectCountPublications(db: Reader, condition: SQL | undefined) {
  return db
    .select({
      projectId: countPublication.projectId,
      fact: {
        id: countPublication.id,
        isExact: countPublication.isExact,
        reason: countPublication.reason,
        setOn: countPublication.setOn,
        setBy: user.name,
        synthetic: countPublication.synthetic,
      },
    })
    .from(countPublication)
    .innerJoin(user, eq(user.id, countPublication.setById))
    .where(condition)
    .orderBy(asc(countPublication.setAt), sql`${countPublication}.rowid`)
    .all();
}
