import "server-only";
import { database } from "#app/_server/office/database.ts";
import {
  findNextVisit,
  listAgreements,
  listDocuments,
  listPayments,
  listVisits,
} from "#db/household/compensation/list-compensation.ts";
import { listHouseholdEvents } from "#db/household/stage/find-household-for-counts.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";
import { agreementInForce } from "#domain/household/compensation/agreement-in-force.ts";
import { recordHistory, recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";

/** Everything the office has to do with a household, as known on a day. */
export type Compensation = ReturnType<typeof readCompensation>;

/** Whoever asks has been let at the household before. */
export function readCompensation(householdId: string, asOf: IsoDate) {
  const db = database();
  const agreements = listAgreements(db, householdId);
  const payments = listPayments(db, householdId);
  return {
    days: stageDays(listHouseholdEvents(db, householdId), asOf),
    /** in force; null without one */
    agreement: agreementInForce(recordsInForce(agreements, asOf)),
    agreements: recordHistory(agreements, asOf),
    payments: recordHistory(payments, asOf),
    /** those that stand, and were not taken back */
    paymentsMade: recordsInForce(payments, asOf).filter(({ amountFen }) => amountFen > 0),
    /** as planned now, whatever day is looked at */
    nextVisitOn: findNextVisit(db, householdId),
    visits: listVisits(db, householdId)
      .filter(({ recordedOn }) => isKnownBy(recordedOn, asOf))
      .toReversed(),
    documents: recordHistory(listDocuments(db, householdId), asOf),
  };
}
