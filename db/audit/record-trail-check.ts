import type { Db } from "#db/open-database.ts";
import { trailCheck } from "#db/schema/trail-check.ts";

export type TrailCheck = Omit<typeof trailCheck.$inferSelect, "id">;

/** Keeps what came of the last check of the audit trail: a finding about the data, no change of them. */
export function recordTrailCheck(db: Db, found: TrailCheck): void {
  db.transaction(
    (tx) =>
      tx
        .insert(trailCheck)
        .values({ id: 1, ...found })
        .onConflictDoUpdate({ target: trailCheck.id, set: found })
        .run(),
    { behavior: "immediate" },
  );
}
