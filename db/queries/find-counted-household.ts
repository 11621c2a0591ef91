import { eq, sql } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import { agreementInForce } from "#domain/household/agreement-in-force.ts";
import type { CountedHousehold } from "#domain/household/count-contribution.ts";
import { type HouseholdEvent, stageDays } from "#domain/household/household-event.ts";
import type { Reader } from "../open-database.ts";
import { household } from "../schema/household.ts";
import { agreement, payment } from "../schema/household-dealings.ts";
import { householdEvent } from "../schema/household-event.ts";

/** Everything of a household the counts and its standing are made from. */
export type HouseholdForCounts = {
  readonly projectId: string;
  readonly counted: CountedHousehold;
  readonly events: readonly HouseholdEvent[];
};

/** A household as known on a day, for the counts; undefined for an unknown one. */
export function findCountedHousehold(
  db: Reader,
  id: string,
  asOf: IsoDate,
): HouseholdForCounts | undefined {
  const row = db
    .select({
      projectId: household.projectId,
      buildingId: household.buildingId,
      persons: household.persons,
      way: household.way,
      registeredOn: household.registeredOn,
      removedOn: household.removedOn,
    })
    .from(household)
    .where(eq(household.id, id))
    .get();
  if (!row) return undefined;
  const { projectId, removedOn, ...attributes } = row;
  const events = listHouseholdEvents(db, id);
  const counted = {
    ...attributes,
    isRemoved: removedOn !== null,
    days: stageDays(events, asOf),
    agreedFen: agreedFen(db, id),
    payments: standing(listPayments(db, id)),
  };
  return { projectId, counted, events };
}

/** Every event of a household, corrected ones too, in the order recorded. */
export function listHouseholdEvents(db: Reader, id: string) {
  return db
    .select({
      id: householdEvent.id,
      stage: householdEvent.stage,
      kind: householdEvent.kind,
      happenedOn: householdEvent.happenedOn,
      recordedOn: householdEvent.recordedOn,
      correctsId: householdEvent.correctsId,
    })
    .from(householdEvent)
    .where(eq(householdEvent.householdId, id))
    .orderBy(householdEvent.recordedAt, householdEvent.id)
    .all();
}

function agreedFen(db: Reader, id: string): number {
  const rows = db
    .select({
      id: agreement.id,
      kind: agreement.kind,
      amountFen: agreement.amountFen,
      correctsId: agreement.correctsId,
    })
    .from(agreement)
    .where(eq(agreement.householdId, id))
    .orderBy(agreement.recordedAt, sql`rowid`)
    .all();
  return agreementInForce(standing(rows))?.amountFen ?? 0;
}

function listPayments(db: Reader, id: string) {
  return db
    .select({
      id: payment.id,
      kind: payment.kind,
      paidOn: payment.paidOn,
      amountFen: payment.amountFen,
      correctsId: payment.correctsId,
    })
    .from(payment)
    .where(eq(payment.householdId, id))
    .all();
}

/** Those that no later row takes the place of. */
function standing<R extends { id: string; correctsId: string | null }>(rows: readonly R[]): R[] {
  const corrected = new Set(rows.map(({ correctsId }) => correctsId));
  return rows.filter(({ id }) => !corrected.has(id));
}
