import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  addWorkdays,
  unloadedYears,
  type WorkingCalendar,
} from "#domain/calendar/working-calendar.ts";
import { householdsToThreshold, type Rate, rate } from "#domain/core/rate.ts";
import type { DailyCount } from "#domain/household/counts/observed-days.ts";
import type { SigningTermsFact } from "#domain/household/counts/relocation-facts.ts";
import { defaultThresholdPercent } from "./signing-terms.ts";
import { forecastThroughput, type ThroughputForecast } from "./throughput-forecast.ts";

/** What the progress of signing is worked out from, all as known on the day looked at. */
export interface SigningFacts {
  readonly households: number;
  /** Signed by day, in order; days without any are left out. */
  readonly signed: readonly DailyCount[];
  readonly terms: SigningTermsFact | null;
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
}

export interface SigningProgress {
  readonly rate: Rate;
  readonly thresholdPercent: number;
  /** A leader set the threshold; otherwise it is the usual one. */
  readonly isSet: boolean;
  /** Households it takes, and how many of them are still needed. */
  readonly target: number;
  readonly needed: number;
  /** The days of signing; null where none are set. */
  readonly fromOn: IsoDate | null;
  readonly toOn: IsoDate | null;
  /** From here on days are observed; null while there is nothing to observe. */
  readonly observedFromOn: IsoDate | null;
  /** Every day in it is a workday; the days left are those after the day looked at. */
  readonly forecast: ThroughputForecast;
  /** Years among the days left whose holidays are not published yet. */
  readonly unloadedYears: readonly number[];
}

/**
 * How far the signing has come towards its threshold, how fast it goes, and when it would get
 * there. Days are workdays: what is signed on a Saturday counts with the next workday. Observed is
 * the time since the signing was opened, or since the first signature where no days are set.
 *
 * @example
 * signingProgress({ households: 162, signed, terms: null, asOf: "2015-04-15", calendar }).target //=> 138
 */
export function signingProgress(facts: SigningFacts): SigningProgress {
  const { households, signed, terms, asOf, calendar } = facts;
  const done = signed.reduce((sum, { count }) => sum + count, 0);
  const thresholdPercent = terms?.thresholdPercent ?? defaultThresholdPercent;
  const threshold = { households, thresholdPercent };
  const target = householdsToThreshold({ ...threshold, signed: 0 });
  const toOn = terms?.signingToOn ?? null;
  const observedFromOn = firstObserved(facts);
  return {
    rate: rate(done, households),
    thresholdPercent,
    isSet: terms !== null,
    target,
    needed: householdsToThreshold({ ...threshold, signed: done }),
    fromOn: terms?.signingFromOn ?? null,
    toOn,
    observedFromOn,
    forecast: forecastThroughput({
      households,
      target,
      done,
      asOf,
      deadlineOn: toOn,
      observedFromOn: observedFromOn ?? addDays(asOf, 1),
      counts: signed,
      nextDay: (on) => addWorkdays(calendar, addDays(on, 1), 0),
    }),
    unloadedYears: toOn === null ? [] : unloadedYears(calendar, asOf, toOn),
  };
}

function firstObserved({ terms, signed, asOf }: SigningFacts): IsoDate | null {
  const from = terms?.signingFromOn ?? signed[0]?.on ?? null;
  return from !== null && from <= asOf ? from : null;
}
