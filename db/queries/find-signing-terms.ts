import { and, desc, eq, lte, sql } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { SigningTerms } from "#domain/household/signing-terms.ts";
import type { Reader } from "../open-database.ts";
import { signingTerms } from "../schema/relocation.ts";
import { user } from "../schema/user.ts";

/** The terms of signing in force on a day: those set last by then; undefined where none were. */
export function findSigningTerms(
  db: Reader,
  projectId: string,
  asOf: IsoDate,
): SigningTerms | undefined {
  return selectTerms(db, projectId, asOf).limit(1).get();
}

/** Every term set by a day, newest first: the first is in force. */
export function listSigningTerms(db: Reader, projectId: string, asOf: IsoDate): SigningTerms[] {
  return selectTerms(db, projectId, asOf).all();
}

function selectTerms(db: Reader, projectId: string, asOf: IsoDate) {
  return db
    .select({
      id: signingTerms.id,
      thresholdPercent: signingTerms.thresholdPercent,
      signingFromOn: signingTerms.signingFromOn,
      signingToOn: signingTerms.signingToOn,
      reason: signingTerms.reason,
      setOn: signingTerms.setOn,
      setBy: user.name,
      synthetic: signingTerms.synthetic,
    })
    .from(signingTerms)
    .innerJoin(user, eq(user.id, signingTerms.setById))
    .where(and(eq(signingTerms.projectId, projectId), lte(signingTerms.setOn, asOf)))
    .orderBy(desc(signingTerms.setAt), sql`${signingTerms}.rowid desc`);
}
