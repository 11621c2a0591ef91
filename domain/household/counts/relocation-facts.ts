import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";
import type { CountMetric } from "./count-metric.ts";

/** A change of a count of the whole project: what happened on a day, learnt on a day. */
export interface RelocationCount {
  readonly metric: CountMetric;
  readonly happenedOn: IsoDate;
  readonly recordedOn: IsoDate;
  readonly households: number;
  readonly persons: number;
}

/** 签约比例 and the days of signing, as set on a day. */
export interface SigningTermsFact {
  readonly thresholdPercent: number;
  readonly signingFromOn: IsoDate;
  readonly signingToOn: IsoDate;
  readonly reason: string;
  readonly setOn: IsoDate;
  readonly setBy: string;
  readonly synthetic: boolean;
}

/** Whether the public sees exact counts, as set on a day. */
export interface CountPublicationFact {
  readonly isExact: boolean;
  readonly reason: string;
  readonly setOn: IsoDate;
  readonly setBy: string;
}

/** Every dated fact about the households of one project, none of them about one household. */
export interface RelocationFacts {
  readonly counts: readonly RelocationCount[];
  /** In the order set. */
  readonly terms: readonly SigningTermsFact[];
  /** In the order set. */
  readonly publications: readonly CountPublicationFact[];
  /** Some of the households are generated. */
  readonly synthetic: boolean;
}

/**
 * What was known on a day.
 *
 * @example
 * knownRelocation(facts, "2015-03-01").counts.every(({ recordedOn }) => recordedOn <= "2015-03-01") //=> true
 */
export function knownRelocation(facts: RelocationFacts, asOf: IsoDate): RelocationFacts {
  return {
    ...facts,
    counts: facts.counts.filter(({ recordedOn }) => isKnownBy(recordedOn, asOf)),
    terms: facts.terms.filter(({ setOn }) => isKnownBy(setOn, asOf)),
    publications: facts.publications.filter(({ setOn }) => isKnownBy(setOn, asOf)),
  };
}
