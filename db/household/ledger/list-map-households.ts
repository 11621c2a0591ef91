import { and, asc, eq, sql } from "drizzle-orm";
import { isInLedgerOn, isStageSpanOn } from "#db/household/scope/household-on-day.ts";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { householdStageSpan } from "#db/schema/household/household-event.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { MapHousehold } from "#domain/household/counts/wall-map.ts";

/**
 * Every household of a project, or of one of its buildings, with its door and how it stood on a day;
 * nothing about persons.
 */
export function listMapHouseholds(
  db: Reader,
  { projectId, buildingId }: { projectId: string; buildingId?: string | undefined },
  asOf: IsoDate,
): MapHousehold[] {
  return db
    .select({
      id: household.id,
      code: household.code,
      buildingId: household.buildingId,
      door: household.door,
      entrance: household.entrance,
      floor: household.floor,
      stage: householdStageSpan.stage,
      isBreach: householdStageSpan.isBreach,
      isKey: sql`${household.keyReason} is not null`.mapWith(Boolean),
    })
    .from(household)
    .leftJoin(householdStageSpan, isStageSpanOn(asOf))
    .where(
      and(
        isInLedgerOn(projectId, asOf),
        buildingId === undefined ? undefined : eq(household.buildingId, buildingId),
      ),
    )
    .orderBy(asc(household.code))
    .all()
    .map((row) => ({ ...row, isBreach: row.isBreach ?? false }));
}
