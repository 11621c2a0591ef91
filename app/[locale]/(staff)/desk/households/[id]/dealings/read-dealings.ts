import "server-only";
import { database } from "#app/_server/office/database.ts";
import {
  findNextVisit,
  listAgreements,
  listDocuments,
  listPayments,
  listVisits,
} from "#db/household/compensation/list-dealings.ts";
import { listHouseholdEvents } from "#db/household/stage/find-household-for-counts.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";
import { agreementInForce } from "#domain/household/compensation/agreement-in-force.ts";
import {
  dealingHistory,
  standingDealings,
} from "#domain/household/compensation/standing-dealings.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";

/** Everything the office has to do with a household, as known on a day. */
export type Dealings = ReturnType<typeof readDealings>;

/** Whoever asks has been let at the household before. */
export function readDealings(householdId: string, asOf: IsoDate) {
  const db = database();
  const agreements = listAgreements(db, householdId);
  const payments = listPayments(db, householdId);
  return {
    days: stageDays(listHouseholdEvents(db, householdId), asOf),
    /** in force; null without one */
    agreement: agreementInForce(standingDealings(agreements, asOf)),
    agreements: dealingHistory(agreements, asOf),
    payments: dealingHistory(payments, asOf),
    /** those that stand, and were not taken back */
    paymentsMade: standingDealings(payments, asOf).filter(({ amountFen }) => amountFen > 0),
    /** as planned now, whatever day is looked at */
    nextVisitOn: findNextVisit(db, householdId),
    visits: listVisits(db, householdId)
      .filter(({ recordedOn }) => isKnownBy(recordedOn, asOf))
      .toReversed(),
    documents: dealingHistory(listDocuments(db, householdId), asOf),
  };
}
