import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { PaymentKind } from "#domain/household/compensation/compensation-kinds.ts";
import type { StageDays } from "#domain/household/stage/household-event.ts";
import { type CompensationMethod, householdStages } from "#domain/household/stage/stage.ts";
import type { CountMetric, CountSum } from "./count-metric.ts";

/** Everything of one household that the counts are made from. */
export interface CountedHousehold {
  readonly buildingId: string;
  readonly persons: number;
  readonly way: CompensationMethod | null;
  /** The day it came into the ledger. */
  readonly registeredOn: IsoDate;
  /** Taken out again, entered by mistake: it counts for nothing. */
  readonly isRemoved: boolean;
  readonly days: StageDays;
  /** Of the agreement or decision in force; 0 without one. */
  readonly agreedFen: number;
  readonly payments: readonly CountedPayment[];
}

export interface CountedPayment {
  readonly kind: PaymentKind;
  readonly paidOn: IsoDate;
  readonly amountFen: number;
}

/** What a household adds to a count, on the day it happened. */
export interface CountContribution extends CountSum {
  readonly buildingId: string;
  readonly metric: CountMetric;
  readonly happenedOn: IsoDate;
}

/**
 * What one household adds to every count. Moved out before paid does not count as vacated: the
 * household is vacated for the counts on the day both are true (decree 590 Art. 27).
 *
 * @example
 * contributionsOf({ ...household, days: { signed: "2015-03-01" }, way: "monetary" })
 * //=> household, signed, resolved and monetary, each 1 household
 */
export function contributionsOf(household: CountedHousehold): CountContribution[] {
  if (household.isRemoved) return [];
  const { buildingId, persons, registeredOn, payments } = household;
  const made: CountContribution[] = [];
  const add = (metric: CountMetric, happenedOn: IsoDate | undefined, amountFen = 0) => {
    if (happenedOn === undefined) return;
    made.push({ buildingId, metric, happenedOn, households: 1, persons, amountFen });
  };
  add("household", registeredOn);
  addStages(household, add);
  addShared(household, add);
  const addMoney = (metric: CountMetric, happenedOn: IsoDate, amountFen: number) =>
    made.push({ buildingId, metric, happenedOn, households: 0, persons: 0, amountFen });
  for (const { paidOn, amountFen } of payments) addMoney("payment", paidOn, amountFen);
  for (const { on, amountFen } of paidOfAgreed(household)) {
    addMoney("paymentOfAgreed", on, amountFen);
  }
  return made;
}

type Add = (metric: CountMetric, happenedOn: IsoDate | undefined, amountFen?: number) => void;

function addStages({ days, way, agreedFen }: CountedHousehold, add: Add): void {
  for (const stage of householdStages) {
    if (stage === "vacated") add(stage, vacatedLawfullyOn(days));
    else add(stage, days[stage], stage === "signed" || stage === "decided" ? agreedFen : 0);
  }
  add("resolved", earlier(days.signed, days.decided));
  if (way !== null) add(way, days.signed);
  const { vacated, paid } = days;
  if (vacated !== undefined && (paid === undefined || paid > vacated))
    add("vacatedUnpaid", vacated);
}

/** Who belongs to two counts, from the later day. */
function addShared({ days, way }: CountedHousehold, add: Add): void {
  const { signed, paid, demolished, returned } = days;
  const vacated = vacatedLawfullyOn(days);
  add("paidOfSigned", later(paid, signed));
  add("demolishedOfVacated", later(demolished, vacated));
  add("returnedOfVacated", later(returned, vacated));
  if (way === "exchange") add("returnedOfExchange", later(returned, signed));
}

/**
 * What was paid of the agreed amount to a household that signed: no 临时安置费, which it does not
 * cover, and nothing beyond it.
 */
function paidOfAgreed({ days: { signed }, agreedFen, payments }: CountedHousehold) {
  if (signed === undefined) return [];
  let leftFen = agreedFen;
  const covered = payments
    .filter(({ kind }) => kind !== "allowance")
    .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
  return covered.flatMap(({ paidOn, amountFen: paidFen }) => {
    const amountFen = Math.min(paidFen, leftFen);
    leftFen -= amountFen;
    return amountFen > 0 ? [{ on: paidOn > signed ? paidOn : signed, amountFen }] : [];
  });
}

/** Moved out and paid. */
function vacatedLawfullyOn({ vacated, paid }: StageDays): IsoDate | undefined {
  return later(vacated, paid);
}

function later(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a > b ? a : b;
}

function earlier(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/**
 * What has to be added to the counts where a household changed: the new contributions less the old
 * ones, nothing where they are the same.
 */
export function contributionChange(
  before: readonly CountContribution[],
  after: readonly CountContribution[],
): CountContribution[] {
  const sums = new Map<string, CountContribution>();
  for (const each of after) addContribution(sums, each);
  for (const { households, persons, amountFen, ...each } of before) {
    const taken = { households: -households, persons: -persons, amountFen: -amountFen };
    addContribution(sums, { ...each, ...taken });
  }
  return [...sums.values()].filter(
    ({ households, persons, amountFen }) => households !== 0 || persons !== 0 || amountFen !== 0,
  );
}

/** Adds a contribution to the sum of its building, metric and day, and of whatever else is its key. */
export function addContribution<C extends CountContribution>(
  sums: Map<string, C>,
  each: C,
  apart = "",
): void {
  const key = `${each.buildingId} ${each.metric} ${each.happenedOn} ${apart}`;
  const sum = sums.get(key);
  sums.set(key, {
    ...each,
    households: (sum?.households ?? 0) + each.households,
    persons: (sum?.persons ?? 0) + each.persons,
    amountFen: (sum?.amountFen ?? 0) + each.amountFen,
  });
}
