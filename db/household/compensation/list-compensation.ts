import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import {
  agreement,
  householdDocument,
  payment,
  visit,
} from "#db/schema/household/household-compensation.ts";
import { user } from "#db/schema/user.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** Every agreement and decision of a household, corrected ones too, in the order recorded. */
export function listAgreements(db: Reader, householdId: string) {
  return db
    .select({
      id: agreement.id,
      kind: agreement.kind,
      number: agreement.number,
      way: agreement.way,
      amountFen: agreement.amountFen,
      moveByOn: agreement.moveByOn,
      transitionMonths: agreement.transitionMonths,
      monthlyAllowanceFen: agreement.monthlyAllowanceFen,
      correctsId: agreement.correctsId,
      recordedOn: agreement.recordedOn,
      recorder: user.name,
      synthetic: agreement.synthetic,
    })
    .from(agreement)
    .innerJoin(user, eq(user.id, agreement.recordedById))
    .where(eq(agreement.householdId, householdId))
    .orderBy(agreement.recordedAt, sql`${agreement}.rowid`)
    .all();
}
export type AgreementRow = ReturnType<typeof listAgreements>[number];

/** Every payment to a household, corrected ones too, in the order recorded. */
export function listPayments(db: Reader, householdId: string) {
  return db
    .select({
      id: payment.id,
      kind: payment.kind,
      amountFen: payment.amountFen,
      paidOn: payment.paidOn,
      correctsId: payment.correctsId,
      recordedOn: payment.recordedOn,
      recorder: user.name,
      synthetic: payment.synthetic,
    })
    .from(payment)
    .innerJoin(user, eq(user.id, payment.recordedById))
    .where(eq(payment.householdId, householdId))
    .orderBy(payment.recordedAt, sql`${payment}.rowid`)
    .all();
}
export type PaymentRow = ReturnType<typeof listPayments>[number];

/** Every visit to a household, in the order of their days. */
export function listVisits(db: Reader, householdId: string) {
  const visitor = alias(user, "visitor");
  return db
    .select({
      id: visit.id,
      visitedOn: visit.visitedOn,
      visitor: visitor.name,
      note: visit.note,
      recordedOn: visit.recordedOn,
      recorder: user.name,
      synthetic: visit.synthetic,
    })
    .from(visit)
    .innerJoin(user, eq(user.id, visit.recordedById))
    .innerJoin(visitor, eq(visitor.id, visit.visitorId))
    .where(eq(visit.householdId, householdId))
    .orderBy(visit.visitedOn, visit.recordedAt, sql`${visit}.rowid`)
    .all();
}
export type VisitRow = ReturnType<typeof listVisits>[number];

/** The day of the next visit to a household; null where none is planned. */
export function findNextVisit(db: Reader, householdId: string): IsoDate | null {
  const found = db
    .select({ nextVisitOn: household.nextVisitOn })
    .from(household)
    .where(eq(household.id, householdId))
    .get();
  return found?.nextVisitOn ?? null;
}

/** What is on file for a household, corrected entries too, in the order recorded. */
export function listDocuments(db: Reader, householdId: string) {
  return db
    .select({
      id: householdDocument.id,
      kind: householdDocument.kind,
      reference: householdDocument.reference,
      receivedOn: householdDocument.receivedOn,
      correctsId: householdDocument.correctsId,
      recordedOn: householdDocument.recordedOn,
      recorder: user.name,
      synthetic: householdDocument.synthetic,
    })
    .from(householdDocument)
    .innerJoin(user, eq(user.id, householdDocument.recordedById))
    .where(eq(householdDocument.householdId, householdId))
    .orderBy(householdDocument.recordedAt, sql`${householdDocument}.rowid`)
    .all();
}
export type DocumentRow = ReturnType<typeof listDocuments>[number];
