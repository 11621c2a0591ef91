import type { Reader } from "#db/open-database.ts";
import { trailCheck } from "#db/schema/trail-check.ts";
import type { TrailCheck } from "./record-trail-check.ts";

/** What came of the last check of the audit trail; undefined before the first. */
export function findTrailCheck(db: Reader): TrailCheck | undefined {
  return db
    .select({
      checkedAt: trailCheck.checkedAt,
      lastSequence: trailCheck.lastSequence,
      brokenAt: trailCheck.brokenAt,
    })
    .from(trailCheck)
    .get();
}
