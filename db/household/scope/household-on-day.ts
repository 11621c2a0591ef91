import { and, eq, gt, isNull, lte, or, type SQL } from "drizzle-orm";
import { household } from "#db/schema/household/household.ts";
import { householdStageSpan } from "#db/schema/household/household-event.ts";
import { goesOnAfter, knownBy } from "#db/schema/known-by.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** SQL: the household belongs to the project and was in its ledger on the day. */
export function isInLedgerOn(projectId: string, asOf: IsoDate): SQL | undefined {
  return and(
    eq(household.projectId, projectId),
    knownBy(household.registeredOn, asOf),
    goesOnAfter(household.removedOn, asOf),
  );
}

/** SQL, to join: where the household stood on the day; none before the first news of it. */
export function isStageSpanOn(asOf: IsoDate): SQL | undefined {
  return and(
    eq(householdStageSpan.householdId, household.id),
    lte(householdStageSpan.fromOn, asOf),
    or(isNull(householdStageSpan.toOn), gt(householdStageSpan.toOn, asOf)),
  );
}
