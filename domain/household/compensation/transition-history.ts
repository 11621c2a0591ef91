import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { dayNumber, dayOf, none, wayNumber } from "#domain/household/ledger/ledger-line.ts";
import type { Transition } from "./transition-clock.ts";

/** What a transition is made of; all but `registered` with the days it is known from and until. */
export const transitionFacts = [
  "vacated",
  "handedOver",
  "settled",
  "agreement",
  "decision",
] as const;
export type TransitionFact = (typeof transitionFacts)[number];

/** One household that moved out at some time, with everything ever known of its transition. */
export interface TransitionHistory {
  /** Its rowid. */
  readonly row: number;
  readonly way: number;
  /** Days as numbers: from the one on, and until before the other, it is in the ledger. */
  readonly registered: number;
  readonly removed: number;
  /**
   * {@link factLength} numbers each, in the order recorded: which fact, the days it was known from
   * and until, the day it happened on or the agreed months, and the monthly allowance in 分.
   */
  readonly facts: readonly number[];
}

export const factLength = 5;

/** Households alike in all but their allowance, which is the sum of theirs. */
export type TransitionGroup = Transition & { readonly households: number };

/** The transitions of a project, and how many households wait for a flat without an agreed time. */
export interface Transitions {
  readonly agreed: readonly TransitionGroup[];
  readonly withoutTime: number;
}

/**
 * Every household that had moved out by a day, as known on that day: since when, for how long it was
 * agreed, and when its waiting ended. Households that take money have no transition unless one was
 * agreed.
 */
export function transitionsOn(histories: readonly TransitionHistory[], asOf: IsoDate): Transitions {
  const day = dayNumber(asOf);
  const groups: Groups = new Map();
  let withoutTime = 0;
  for (const history of histories) {
    if (history.registered > day || history.removed <= day) continue;
    const known = knownOn(history.facts, day);
    if (known.vacated === none) continue;
    if (known.months !== none) addToGroup(groups, known);
    else if (known.stopped === none && history.way !== monetary) withoutTime += 1;
  }
  return {
    agreed: [...groups.values()].flatMap((alike) => [...alike.values()]).map(transitionOf),
    withoutTime,
  };
}

const monetary = wayNumber("monetary");

interface Known {
  readonly vacated: number;
  /** What ends the waiting first: the flat handed over, or the money settled. */
  readonly stopped: number;
  readonly months: number;
  readonly allowance: number;
}
type Group = Omit<Known, "allowance"> & { allowance: number; households: number };

const [vacatedFact, handedOverFact, settledFact, agreementFact] = (
  ["vacated", "handedOver", "settled", "agreement"] as const
).map((fact) => transitionFacts.indexOf(fact));

/** The last word of each fact; of 补偿协议 and 补偿决定 the agreement is in force. */
function knownOn(facts: readonly number[], day: number): Known {
  let [vacated, handedOver, settled] = [none, none, none];
  let [months, allowance] = [none, 0];
  let isAgreed = false;
  for (let at = 0; at < facts.length; at += factLength) {
    if ((facts[at + 1] ?? 0) > day || (facts[at + 2] ?? 0) <= day) continue;
    const fact = facts[at];
    const value = facts[at + 3] ?? none;
    if (fact === vacatedFact) vacated = value;
    else if (fact === handedOverFact) handedOver = value;
    else if (fact === settledFact) settled = value;
    else if (fact === agreementFact || !isAgreed) {
      [months, allowance] = [value, facts[at + 4] ?? 0];
      isAgreed ||= fact === agreementFact;
    }
  }
  const stopped =
    handedOver === none || settled === none
      ? Math.max(handedOver, settled)
      : Math.min(handedOver, settled);
  return { vacated, stopped, months, allowance };
}

/** By day moved out and agreed months, and then by the day it stopped. */
type Groups = Map<number, Map<number, Group>>;

function addToGroup(groups: Groups, { allowance, ...alike }: Known): void {
  const { vacated, stopped, months } = alike;
  const key = vacated * 1000 + months;
  const within = groups.get(key) ?? new Map<number, Group>();
  groups.set(key, within);
  const group = within.get(stopped);
  if (!group) within.set(stopped, { ...alike, allowance, households: 1 });
  else {
    group.allowance += allowance;
    group.households += 1;
  }
}

function transitionOf({ vacated, stopped, months, allowance, households }: Group): TransitionGroup {
  return {
    vacatedOn: dayOf(vacated),
    stoppedOn: stopped === none ? null : dayOf(stopped),
    agreedMonths: months,
    monthlyAllowanceFen: allowance,
    households,
  };
}
