import { householdStages } from "./stage.ts";

/**
 * What is counted of the households of a project, each with a day: those in the ledger, each stage,
 * and what the rates need beside them.
 */
export const countMeasures = [
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
export type CountMeasure = (typeof countMeasures)[number];

/** Households, persons and 分 of a measure. */
export interface CountSum {
  readonly households: number;
  readonly persons: number;
  readonly amountFen: number;
}
