import type { TrailCheck } from "../commands/record-trail-check.ts";
import type { Reader } from "../open-database.ts";
import { trailCheck } from "../schema/trail-check.ts";

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
