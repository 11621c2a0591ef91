import { asc, eq, sql } from "drizzle-orm";
import { isNamed, namedIds } from "#db/audit/named-ids.ts";
import { preparedPerConnection } from "#db/command/prepared-per-connection.ts";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { agreement, payment } from "#db/schema/household/household-compensation.ts";
import { householdEvent } from "#db/schema/household/household-event.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { agreementInForce } from "#domain/household/compensation/agreement-in-force.ts";
import type { CountedHousehold } from "#domain/household/counts/count-contribution.ts";
import { type HouseholdEvent, stageDays } from "#domain/household/stage/household-event.ts";

/** Everything of a household the counts and its stage spans are made from. */
export type HouseholdForCounts = {
  readonly projectId: string;
  readonly counted: CountedHousehold;
  readonly events: readonly HouseholdEvent[];
};

/** A household as known on a day, for the counts; undefined for an unknown one. */
export function findHouseholdForCounts(
  db: Reader,
  id: string,
  asOf: IsoDate,
): HouseholdForCounts | undefined {
  return findHouseholdsForCounts(db, [id], asOf).get(id);
}

/** Several households by their ids, in four statements whatever their number. */
export function findHouseholdsForCounts(
  db: Reader,
  ids: readonly string[],
  asOf: IsoDate,
): ReadonlyMap<string, HouseholdForCounts> {
  const named = namedIds(ids);
  const events = Map.groupBy(selectEvents(db).all(named), byHousehold);
  const agreements = Map.groupBy(selectAgreements(db).all(named), byHousehold);
  const payments = Map.groupBy(selectPayments(db).all(named), byHousehold);
  return new Map(
    selectHouseholds(db)
      .all(named)
      .map(({ id, projectId, removedOn, ...attributes }) => {
        const own = (events.get(id) ?? []).map(({ householdId: _, ...event }) => event);
        const counted = {
          ...attributes,
          isRemoved: removedOn !== null,
          days: stageDays(own, asOf),
          agreedFen: agreementInForce(uncorrected(agreements.get(id) ?? []))?.amountFen ?? 0,
          payments: uncorrected(payments.get(id) ?? []),
        };
        return [id, { projectId, counted, events: own }];
      }),
  );
}

const byHousehold = ({ householdId }: { householdId: string }) => householdId;

const selectHouseholds = preparedPerConnection((db) =>
  db
    .select({
      id: household.id,
      projectId: household.projectId,
      buildingId: household.buildingId,
      persons: household.persons,
      way: household.way,
      registeredOn: household.registeredOn,
      removedOn: household.removedOn,
    })
    .from(household)
    .where(isNamed(household.id))
    .prepare(),
);

const eventColumns = {
  id: householdEvent.id,
  stage: householdEvent.stage,
  kind: householdEvent.kind,
  happenedOn: householdEvent.happenedOn,
  recordedOn: householdEvent.recordedOn,
  correctsId: householdEvent.correctsId,
};

const selectEvents = preparedPerConnection((db) =>
  db
    .select({ householdId: householdEvent.householdId, ...eventColumns })
    .from(householdEvent)
    .where(isNamed(householdEvent.householdId))
    .orderBy(asc(householdEvent.recordedAt), asc(householdEvent.id))
    .prepare(),
);

const selectAgreements = preparedPerConnection((db) =>
  db
    .select({
      id: agreement.id,
      householdId: agreement.householdId,
      kind: agreement.kind,
      amountFen: agreement.amountFen,
      correctsId: agreement.correctsId,
    })
    .from(agreement)
    .where(isNamed(agreement.householdId))
    .orderBy(asc(agreement.recordedAt), sql`rowid`)
    .prepare(),
);

const selectPayments = preparedPerConnection((db) =>
  db
    .select({
      id: payment.id,
      kind: payment.kind,
      householdId: payment.householdId,
      paidOn: payment.paidOn,
      amountFen: payment.amountFen,
      correctsId: payment.correctsId,
    })
    .from(payment)
    .where(isNamed(payment.householdId))
    .prepare(),
);

/** Every event of a household, corrected ones too, in the order recorded. */
export function listHouseholdEvents(db: Reader, id: string) {
  return db
    .select(eventColumns)
    .from(householdEvent)
    .where(eq(householdEvent.householdId, id))
    .orderBy(asc(householdEvent.recordedAt), asc(householdEvent.id))
    .all();
}

/** Those that no later row takes the place of. */
function uncorrected<R extends { id: string; correctsId: string | null }>(rows: readonly R[]): R[] {
  const corrected = new Set(rows.map(({ correctsId }) => correctsId));
  return rows.filter(({ id }) => !corrected.has(id));
}
