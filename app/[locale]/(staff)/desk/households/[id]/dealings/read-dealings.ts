import "server-only";
import { database } from "#app/_server/database.ts";
import { listHouseholdEvents } from "#db/queries/find-counted-household.ts";
import {
  findNextVisit,
  listAgreements,
  listDocuments,
  listPayments,
  listVisits,
} from "#db/queries/list-dealings.ts";
import type { IsoDate } from "#domain/calendar-day.ts";
import { agreementInForce } from "#domain/household/agreement-in-force.ts";
import { stageDays } from "#domain/household/household-event.ts";
import { dealingHistory, standingDealings } from "#domain/household/standing-dealings.ts";

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
      .filter(({ recordedOn }) => recordedOn <= asOf)
      .toReversed(),
    documents: dealingHistory(listDocuments(db, householdId), asOf),
  };
}
