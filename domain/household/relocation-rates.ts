import { type Rate, rate } from "../rate.ts";
import type { Counts } from "./count-table.ts";

/** The rates of a relocation, each with its two figures; no denominator, no rate. */
export interface RelocationRates {
  /** 签约率: signed ÷ all households. */
  readonly signing: Rate;
  /** 处置率: signed or decided ÷ all. */
  readonly settled: Rate;
  /** 腾空率: vacated ÷ all households, the base of signing (丽水 2018). */
  readonly vacating: Rate;
  /** 拆除率: demolished ÷ vacated. */
  readonly demolition: Rate;
  /** 货币化率: monetary ÷ signed. */
  readonly monetary: Rate;
  /** 兑付率 by households: paid ÷ signed. */
  readonly paid: Rate;
  /** 兑付率 by money, in 分: paid out ÷ agreed with those who signed. */
  readonly paidAmount: Rate;
  /** 回迁率 by persons: returned ÷ relocated, which is everybody vacated. */
  readonly returnByPersons: Rate;
  /** 回迁率 by households: returned ÷ those that signed for a flat. */
  readonly returnByHouseholds: Rate;
}

export const rateNames = [
  "signing",
  "settled",
  "vacating",
  "demolition",
  "monetary",
  "paid",
  "paidAmount",
  "returnByPersons",
  "returnByHouseholds",
] as const satisfies readonly (keyof RelocationRates)[];
export type RateName = (typeof rateNames)[number];

/**
 * Every rate from the counts of a project, a section or a building. Who moved out before being
 * paid is no part of the vacated: that count (`vacatedUnpaid`) is shown beside the rate.
 *
 * @example
 * relocationRates(counts).signing //=> { numerator: 92, denominator: 162, percent: 56.79 }
 */
export function relocationRates(counts: Counts): RelocationRates {
  const { household, signed, resolved, vacated, demolished, monetary, exchange } = counts;
  const { paid, payment, returned } = counts;
  const all = household.total.households;
  return {
    signing: rate(signed.total.households, all),
    settled: rate(resolved.total.households, all),
    vacating: rate(vacated.total.households, all),
    demolition: rate(demolished.total.households, vacated.total.households),
    monetary: rate(monetary.total.households, signed.total.households),
    paid: rate(paid.total.households, signed.total.households),
    paidAmount: rate(payment.total.amountFen, signed.total.amountFen),
    returnByPersons: rate(returned.total.persons, vacated.total.persons),
    returnByHouseholds: rate(returned.total.households, exchange.total.households),
  };
}
