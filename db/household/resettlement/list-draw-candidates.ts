import { and, asc, eq, isNull, notExists, notInArray } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { allotment, selectionParticipant } from "#db/schema/household/resettlement.ts";
import { knownBy } from "#db/schema/known-by.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { hasReached } from "../stage/has-reached.ts";
import { isAllotmentInForce } from "./allotment-in-force.ts";

/**
 * Who can take part in a draw on a day: households that chose exchange and have signed, without a
 * unit and on no earlier list. A household gets one place in one order: whoever was on a list that
 * turned out ill for somebody is not drawn again.
 */
export function listDrawCandidates(
  db: Reader,
  projectId: string,
  on: IsoDate,
): { id: string; code: string }[] {
  const units = db
    .select({ id: allotment.id })
    .from(allotment)
    .where(and(eq(allotment.householdId, household.id), isAllotmentInForce(db, on)));
  // A list by itself, read once: to look for each household among the participants takes a second.
  const listed = db.select({ id: selectionParticipant.householdId }).from(selectionParticipant);
  return db
    .select({ id: household.id, code: household.code })
    .from(household)
    .where(
      and(
        eq(household.projectId, projectId),
        eq(household.way, "exchange"),
        knownBy(household.registeredOn, on),
        isNull(household.removedOn),
        notExists(units),
        notInArray(household.id, listed),
        hasReached(db, "signed", on),
      ),
    )
    .orderBy(asc(household.code))
    .all();
}
