import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { signingTerms } from "#db/schema/household/relocation.ts";
import { knownBy } from "#db/schema/known-by.ts";
import { user } from "#db/schema/user.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { SigningTerms } from "#domain/household/signing/signing-terms.ts";

/** The terms of signing in force on a day: those set last by then; undefined where none were. */
export function findSigningTerms(
  db: Reader,
  projectId: string,
  asOf: IsoDate,
): SigningTerms | undefined {
  return listSigningTerms(db, projectId, asOf)[0];
}

/** Every term set by a day, newest first: the first is in force. A project has few. */
export function listSigningTerms(db: Reader, projectId: string, asOf: IsoDate): SigningTerms[] {
  const ofProject = eq(signingTerms.projectId, projectId);
  const rows = selectSigningTerms(db, and(ofProject, knownBy(signingTerms.setOn, asOf)));
  return rows.map(({ fact }) => fact).toReversed();
}

/** The terms of signing of any projects, in the order set. */
export function selectSigningTerms(db: Reader, condition: SQL | undefined) {
  return db
    .select({
      projectId: signingTerms.projectId,
      fact: {
        id: signingTerms.id,
        thresholdPercent: signingTerms.thresholdPercent,
        signingFromOn: signingTerms.signingFromOn,
        signingToOn: signingTerms.signingToOn,
        reason: signingTerms.reason,
        setOn: signingTerms.setOn,
        setBy: user.name,
        synthetic: signingTerms.synthetic,
      },
    })
    .from(signingTerms)
    .innerJoin(user, eq(user.id, signingTerms.setById))
    .where(condition)
    .orderBy(asc(signingTerms.setAt), sql`${signingTerms}.rowid`)
    .all();
}
