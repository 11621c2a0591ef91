import { householdStages } from "#domain/household/stage/stage.ts";

/**
 * What is counted of the households of a project, each with a day: those in the ledger, each stage,
 * and what is told apart within them.
 */
export const toldMetrics = [
  "household",
  ...householdStages,
  /** 处置: signed or decided, from the earlier day. */
  "resolved",
  /** Signed for money, and signed for a flat. */
  "monetary",
  "exchange",
  /** Moved out before paid: a breach, counted here and not as vacated. */
  "vacatedUnpaid",
  /** 兑付 in 分; counts no households. */
  "payment",
] as const;
export type ToldMetric = (typeof toldMetrics)[number];

/**
 * The numerators of rates over a part of the households: who belongs to the numerator and to the
 * denominator, from the day both are true. So no rate passes 100 %.
 */
export const sharedMetrics = [
  /** Paid, of those who signed. */
  "paidOfSigned",
  /** Paid out in 分, of what was agreed with those who signed; counts no households. */
  "paymentOfAgreed",
  /** Demolished, and returned, of those vacated. */
  "demolishedOfVacated",
  "returnedOfVacated",
  /** Returned, of those who signed for a flat. */
  "returnedOfExchange",
] as const;

export const countMetrics = [...toldMetrics, ...sharedMetrics] as const;
export type CountMetric = (typeof countMetrics)[number];

/** Households, persons and 分 of a metric. */
export interface CountSum {
  readonly households: number;
  readonly persons: number;
  readonly amountFen: number;
}
