import { and, asc, eq, isNull, notExists } from "drizzle-orm";
import { listStageDays } from "#db/household/stage/list-stage-days.ts";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { allotment, selectionParticipant } from "#db/schema/household/resettlement.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isStandingAllotment } from "./standing-allotment.ts";

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
    .where(and(eq(allotment.householdId, household.id), isStandingAllotment(db, on)));
  const lists = db
    .select({ id: selectionParticipant.drawId })
    .from(selectionParticipant)
    .where(eq(selectionParticipant.householdId, household.id));
  const rows = db
    .select({ id: household.id, code: household.code })
    .from(household)
    .where(
      and(
        eq(household.projectId, projectId),
        eq(household.way, "exchange"),
        isNull(household.removedOn),
        notExists(units),
        notExists(lists),
      ),
    )
    .orderBy(asc(household.code))
    .all();
  const days = listStageDays(db, projectId, { stages: ["signed"], asOf: on });
  return rows.filter(({ id }) => days.get(id)?.days.signed !== undefined);
}
