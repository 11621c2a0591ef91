import { type Rate, rate } from "#domain/core/rate.ts";
import type { CountMetric, CountSum } from "./count-metric.ts";
import type { Counts } from "./count-table.ts";

/** The rates of a relocation, each with its two figures; no denominator, no rate. */
export interface RelocationRates {
  /** 签约率: signed ÷ all households. */
  readonly signing: Rate;
  /** 处置率: signed or decided ÷ all. */
  readonly settled: Rate;
  /** 腾空率: vacated ÷ all households, the base of signing (丽水 2018). */
  readonly vacating: Rate;
  /** 拆除率: demolished of those vacated ÷ vacated. */
  readonly demolition: Rate;
  /** 货币化率: monetary ÷ signed. */
  readonly monetary: Rate;
  /** 兑付率 by households: paid of those signed ÷ signed. */
  readonly paid: Rate;
  /** 兑付率 by money, in 分: paid out of what was agreed ÷ agreed with those who signed. */
  readonly paidAmount: Rate;
  /** 回迁率 by persons: returned of those relocated ÷ relocated, which is everybody vacated. */
  readonly returnByPersons: Rate;
  /** 回迁率 by households: returned of those that signed for a flat ÷ signed for a flat. */
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

/** Those that somebody may come as far for without belonging to the denominator. */
export const partialRateNames = [
  "demolition",
  "paid",
  "paidAmount",
  "returnByPersons",
  "returnByHouseholds",
] as const satisfies readonly RateName[];
export type PartialRateName = (typeof partialRateNames)[number];

/** Of which counts a rate is made, and what of them is looked at. */
type Made = {
  readonly of: keyof CountSum;
  readonly numerator: CountMetric;
  readonly denominator: CountMetric;
};

const made: Readonly<Record<RateName, Made>> = {
  signing: { of: "households", numerator: "signed", denominator: "household" },
  settled: { of: "households", numerator: "resolved", denominator: "household" },
  vacating: { of: "households", numerator: "vacated", denominator: "household" },
  demolition: { of: "households", numerator: "demolishedOfVacated", denominator: "vacated" },
  monetary: { of: "households", numerator: "monetary", denominator: "signed" },
  paid: { of: "households", numerator: "paidOfSigned", denominator: "signed" },
  paidAmount: { of: "amountFen", numerator: "paymentOfAgreed", denominator: "signed" },
  returnByPersons: { of: "persons", numerator: "returnedOfVacated", denominator: "vacated" },
  returnByHouseholds: {
    of: "households",
    numerator: "returnedOfExchange",
    denominator: "exchange",
  },
};

/** Everybody who came as far, in the denominator or not. */
const wholes: Readonly<Record<PartialRateName, CountMetric>> = {
  demolition: "demolished",
  paid: "paid",
  paidAmount: "payment",
  returnByPersons: "returned",
  returnByHouseholds: "returned",
};

/**
 * Every rate from the counts of a project, a section or a building. The numerator is always a part
 * of the denominator: who was paid by a decision is not among those who signed, who moved out
 * before being paid is not among the vacated. They are shown beside the rate, see `apartFrom`.
 *
 * @example
 * relocationRates(counts).signing //=> { numerator: 92, denominator: 162, percent: 56.79 }
 */
export function relocationRates(counts: Counts): RelocationRates {
  return ratesOf((metric, of) => counts[metric].total[of]);
}

/**
 * By how many points each rate went up by what happened on the day looked at; null where there was
 * no rate before it or is none now.
 *
 * @example
 * rateGains(counts).signing //=> 1.23, where 2 of 162 signed on the day
 */
export function rateGains(counts: Counts): Readonly<Record<RateName, number | null>> {
  const now = relocationRates(counts);
  const before = ratesOf((metric, of) => counts[metric].total[of] - counts[metric].today[of]);
  const gain = (name: RateName) => {
    const [from, to] = [before[name].percent, now[name].percent];
    return from === null || to === null ? null : Math.round((to - from) * 100) / 100;
  };
  return forEach(rateNames, gain);
}

/**
 * How many came as far without belonging to the denominator of the rate.
 *
 * @example
 * apartFrom(counts).paid //=> 3, paid by a decision
 */
export function apartFrom(counts: Counts): Readonly<Record<PartialRateName, number>> {
  return forEach(partialRateNames, (name) => {
    const { of, numerator } = made[name];
    return counts[wholes[name]].total[of] - counts[numerator].total[of];
  });
}

function ratesOf(figure: (metric: CountMetric, of: keyof CountSum) => number): RelocationRates {
  return forEach(rateNames, (name) => {
    const { of, numerator, denominator } = made[name];
    return rate(figure(numerator, of), figure(denominator, of));
  });
}

function forEach<N extends RateName, T>(names: readonly N[], value: (name: N) => T): Record<N, T> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<N, T>;
}
