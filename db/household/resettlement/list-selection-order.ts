import { and, asc, count, eq, isNull, type SQL } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import {
  allotment,
  resettlementUnit,
  selectionDraw,
  selectionParticipant,
  selectionRank,
} from "#db/schema/household/resettlement.ts";
import { knownBy } from "#db/schema/known-by.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { RankedHousehold } from "#domain/household/resettlement/allotment-decision.ts";
import { isAllotmentInForce } from "./allotment-in-force.ts";

export type OrderRow = ReturnType<ReturnType<typeof orderQuery>["all"]>[number];

/** Those on the list of a draw, as frozen, whether it was run or not. */
export function listParticipants(db: Reader, drawId: string): { id: string; code: string }[] {
  return db
    .select({ id: selectionParticipant.householdId, code: selectionParticipant.code })
    .from(selectionParticipant)
    .where(eq(selectionParticipant.drawId, drawId))
    .all();
}

/** The order of one draw, first place first, with the unit each household has on a day. */
export function listDrawOrder(db: Reader, drawId: string, asOf: IsoDate): OrderRow[] {
  return orderQuery(db, asOf, eq(selectionRank.drawId, drawId)).all();
}

/**
 * The order of a whole project on a day: an earlier draw before a later one, and within it by rank.
 * Households taken out of the ledger are left out.
 */
export function listProjectOrder(db: Reader, projectId: string, asOf: IsoDate): OrderRow[] {
  return orderQuery(db, asOf, inProject(projectId)).all();
}

/** Of the order of a project on a day. */
type OrderAsked = {
  readonly projectId: string;
  readonly asOf: IsoDate;
  readonly limit: number;
  readonly offset?: number;
  /** those without a unit alone */
  readonly isWaiting?: boolean;
  /** this one alone */
  readonly householdId?: string;
};

/** Some of the order of a project, from a place on. */
export function listOrderPart(db: Reader, asked: OrderAsked): OrderRow[] {
  const { projectId, asOf, limit, offset = 0, isWaiting, householdId } = asked;
  const where = and(
    inProject(projectId),
    isWaiting ? isNull(allotment.id) : undefined,
    householdId === undefined ? undefined : eq(selectionRank.householdId, householdId),
  );
  return orderQuery(db, asOf, where).limit(limit).offset(offset).all();
}

/** How many households have a place in the order of a project on a day, and how many wait. */
export function countOrder(
  db: Reader,
  { projectId, asOf }: Pick<OrderAsked, "projectId" | "asOf">,
): { all: number; waiting: number } {
  const found = db
    .select({ all: count(), chosen: count(allotment.id) })
    .from(selectionRank)
    .innerJoin(selectionDraw, eq(selectionDraw.id, selectionRank.drawId))
    .innerJoin(household, eq(household.id, selectionRank.householdId))
    .leftJoin(
      allotment,
      and(eq(allotment.householdId, selectionRank.householdId), isAllotmentInForce(db, asOf)),
    )
    .where(and(inProject(projectId), knownBy(selectionRank.doneOn, asOf)))
    .get();
  const { all = 0, chosen = 0 } = found ?? {};
  return { all, waiting: all - chosen };
}

/** The same as the rule of allotment takes it. */
export function rankedHouseholds(rows: readonly OrderRow[]): RankedHousehold[] {
  return rows.map(({ householdId, code, drawId, rank, allotmentId }) => ({
    householdId,
    code,
    drawId,
    rank,
    hasUnit: allotmentId !== null,
  }));
}

function inProject(projectId: string): SQL | undefined {
  return and(eq(selectionDraw.projectId, projectId), isNull(household.removedOn));
}

function orderQuery(db: Reader, asOf: IsoDate, where: SQL | undefined) {
  return db
    .select({
      drawId: selectionRank.drawId,
      drawName: selectionDraw.name,
      rank: selectionRank.rank,
      householdId: selectionRank.householdId,
      code: selectionParticipant.code,
      allotmentId: allotment.id,
      allottedOn: allotment.doneOn,
      unitCode: resettlementUnit.code,
      layout: resettlementUnit.layout,
      areaDm2: resettlementUnit.areaDm2,
    })
    .from(selectionRank)
    .innerJoin(selectionDraw, eq(selectionDraw.id, selectionRank.drawId))
    .innerJoin(household, eq(household.id, selectionRank.householdId))
    .innerJoin(
      selectionParticipant,
      and(
        eq(selectionParticipant.drawId, selectionRank.drawId),
        eq(selectionParticipant.householdId, selectionRank.householdId),
      ),
    )
    .leftJoin(
      allotment,
      and(eq(allotment.householdId, selectionRank.householdId), isAllotmentInForce(db, asOf)),
    )
    .leftJoin(resettlementUnit, eq(resettlementUnit.id, allotment.unitId))
    .where(and(where, knownBy(selectionRank.doneOn, asOf)))
    .orderBy(asc(selectionDraw.doneAt), asc(selectionDraw.id), asc(selectionRank.rank))
    .$dynamic();
}
