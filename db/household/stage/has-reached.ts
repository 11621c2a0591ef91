import { and, eq, exists, notExists, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { householdEvent } from "#db/schema/household/household-event.ts";
import { knownBy } from "#db/schema/known-by.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { HouseholdStage } from "#domain/household/stage/stage.ts";

const correction = alias(householdEvent, "correction");

/**
 * SQL: the household had reached the stage by the day, as known on it. The same as `stageDays` says,
 * for whoever wants only those households and not their days.
 */
export function hasReached(db: Reader, stage: HouseholdStage, asOf: IsoDate): SQL {
  const corrections = db
    .select({ id: correction.id })
    .from(correction)
    .where(and(eq(correction.correctsId, householdEvent.id), knownBy(correction.recordedOn, asOf)));
  const inForce = db
    .select({ id: householdEvent.id })
    .from(householdEvent)
    .where(
      and(
        eq(householdEvent.householdId, household.id),
        eq(householdEvent.stage, stage),
        eq(householdEvent.kind, "reached"),
        knownBy(householdEvent.recordedOn, asOf),
        notExists(corrections),
      ),
    );
  return exists(inForce);
}
