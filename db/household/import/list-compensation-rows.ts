import { and, eq, exists, inArray, or, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household } from "#db/schema/household/household.ts";
import { agreement, payment } from "#db/schema/household/household-compensation.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { yuanText } from "#domain/core/yuan-text.ts";
import { stageOfAgreement } from "#domain/household/compensation/agreement-decision.ts";
import { type RecordChain, recordChains } from "#domain/household/compensation/record-chain.ts";
import type { CompensationRows, CurrentMember } from "#domain/household/import/import-diff.ts";
import { saidYes } from "#domain/household/register/ledger-cells.ts";
import { type HouseholdEvent, stageDays } from "#domain/household/stage/household-event.ts";
import type { HouseholdStage } from "#domain/household/stage/stage.ts";
import { listEvents } from "./list-household-rows.ts";

/**
 * Agreements, decisions and payments as rows of their sheets. A record is known by the first of its
 * rows, its version counts what became of it since and of the stage it stands for.
 */
export function listCompensationRows(
  db: Reader,
  { ids, asOf }: { ids: readonly string[]; asOf: IsoDate },
): CompensationRows {
  const events = Map.groupBy(listEvents(db, ids), ({ householdId }) => householdId);
  const agreements = Map.groupBy(selectAgreements(db, ids), ({ householdId }) => householdId);
  const payments = Map.groupBy(selectPayments(db, ids), ({ householdId }) => householdId);
  const places = new Map(selectPlaces(db, ids).map((place) => [place.id, place]));
  const found = ids.flatMap((id) => {
    const place = places.get(id);
    if (!place) return [];
    const of = { place, events: events.get(id) ?? [], asOf };
    const [agreed = [], paid = []] = [agreements.get(id), payments.get(id)];
    const version = of.events.length + agreed.length + paid.length;
    return [
      {
        household: { id, version, cells: { code: place.code } },
        agreements: recordChains(agreed, asOf).map((chain) => agreementRow(chain, of)),
        payments: paymentRows(recordChains(paid, asOf), of),
      },
    ];
  });
  return {
    households: found.map((each) => each.household),
    agreements: found.flatMap((each) => each.agreements),
    payments: found.flatMap((each) => each.payments),
  };
}

type Of = {
  readonly place: ReturnType<typeof selectPlaces>[number];
  readonly events: readonly HouseholdEvent[];
  readonly asOf: IsoDate;
};
type Agreement = RecordChain<ReturnType<typeof selectAgreements>[number]>;
type Payment = RecordChain<ReturnType<typeof selectPayments>[number]>;

function agreementRow({ firstId, last, corrections }: Agreement, of: Of): CurrentMember {
  const stage = stageOfAgreement[last.kind];
  const { kind, number, way, moveByOn, transitionMonths } = last;
  return {
    ...memberOf(of, { firstId, corrections, stage }),
    cells: {
      ...placeCells(of),
      kind,
      number,
      way,
      on: stageDays(of.events, of.asOf)[stage] ?? "",
      amount: yuanText(last.amountFen),
      moveByOn: moveByOn ?? "",
      transitionMonths: String(transitionMonths ?? ""),
      monthlyAllowance: last.monthlyAllowanceFen === null ? "" : yuanText(last.monthlyAllowanceFen),
    },
  };
}

/** One taken back stays, with nothing paid: a file that still has it is no stranger's. */
function paymentRows(chains: readonly Payment[], of: Of): CurrentMember[] {
  const times = new Map<string, number>();
  const completes = stageDays(of.events, of.asOf).paid === undefined ? "" : saidYes;
  return chains.map(({ firstId, last, corrections }) => {
    const cells = { kind: last.kind, paidOn: last.paidOn, amount: yuanText(last.amountFen) };
    const same = Object.values(cells).join(" ");
    const nth = (times.get(same) ?? 0) + 1;
    times.set(same, nth);
    return {
      ...memberOf(of, { firstId, corrections, stage: "paid" }),
      cells: {
        ...placeCells(of),
        ...cells,
        nth: nth === 1 ? "" : String(nth),
        completes,
        acceptsExcess: "",
      },
    };
  });
}

function placeCells({ place: { code, building: name, door } }: Of) {
  return { household: code, place: `${name} ${door}` };
}

type Known = { firstId: string; corrections: number; stage: HouseholdStage };

function memberOf({ place, events }: Of, { firstId, corrections, stage }: Known) {
  const ofStage = events.filter((event) => event.stage === stage).length;
  return { id: firstId, householdId: place.id, version: 1 + corrections + ofStage };
}

/** The households of a project that have an agreement, a decision or a payment. */
export function listCompensatedHouseholds(db: Reader, projectId: string): ReadonlySet<string> {
  const [agreed, paid] = [agreement, payment].map((table) =>
    exists(db.select({ id: table.id }).from(table).where(eq(table.householdId, household.id))),
  );
  const rows = db
    .select({ id: household.id })
    .from(household)
    .where(and(eq(household.projectId, projectId), or(agreed, paid)))
    .values();
  return new Set(rows.map(([id]) => id as string));
}

function selectPlaces(db: Reader, ids: readonly string[]) {
  return db
    .select({
      id: household.id,
      code: household.code,
      building: building.name,
      door: household.door,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .where(inArray(household.id, [...ids]))
    .all();
}

function selectAgreements(db: Reader, ids: readonly string[]) {
  return db
    .select({
      id: agreement.id,
      householdId: agreement.householdId,
      kind: agreement.kind,
      number: agreement.number,
      way: agreement.way,
      amountFen: agreement.amountFen,
      moveByOn: agreement.moveByOn,
      transitionMonths: agreement.transitionMonths,
      monthlyAllowanceFen: agreement.monthlyAllowanceFen,
      correctsId: agreement.correctsId,
      recordedOn: agreement.recordedOn,
    })
    .from(agreement)
    .where(inArray(agreement.householdId, [...ids]))
    .orderBy(agreement.recordedAt, sql`${agreement}.rowid`)
    .all();
}

function selectPayments(db: Reader, ids: readonly string[]) {
  return db
    .select({
      id: payment.id,
      householdId: payment.householdId,
      kind: payment.kind,
      amountFen: payment.amountFen,
      paidOn: payment.paidOn,
      correctsId: payment.correctsId,
      recordedOn: payment.recordedOn,
    })
    .from(payment)
    .where(inArray(payment.householdId, [...ids]))
    .orderBy(payment.recordedAt, sql`${payment}.rowid`)
    .all();
}
