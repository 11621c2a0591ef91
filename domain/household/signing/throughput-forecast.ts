import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { nearestWithin, projectSpan } from "#domain/calendar/day-span.ts";
import { type DailyCount, fillDays, type NextDay } from "#domain/household/counts/observed-days.ts";
import { actualPerDay, requiredPerDay } from "./daily-rate.ts";
import { horizonDays, resampleDays } from "./resample-days.ts";

export const noThroughputReasons = [
  "noTarget",
  "done",
  "tail",
  "tooFewDays",
  "allZero",
  "tooFar",
] as const;
export type NoThroughputReason = (typeof noThroughputReasons)[number];

export interface Throughput {
  /** all households of the project, section or building */
  readonly households: number;
  /** how many shall be done, such as those of the signing threshold; null where none is set */
  readonly target: number | null;
  /** done by the day looked at */
  readonly done: number;
  /** the day looked at; what is to come begins with the next */
  readonly asOf: IsoDate;
  /** from here on days are observed: since the signing was opened, or the last quarter */
  readonly observedFromOn: IsoDate;
  /** households done by day; days without any may be left out */
  readonly counts: readonly DailyCount[];
  /** tomorrow, or the next workday: the unit of every figure below */
  readonly nextDay: NextDay;
  readonly deadlineOn: IsoDate | null;
  /** only tests give another one: a forecast must not move by a draw */
  readonly seed?: number;
}

/** What is said with a forecast and, above all, without one. */
export interface ThroughputFigures {
  /** null without a target */
  readonly remaining: number | null;
  readonly observedDays: number;
  readonly actualPerDay: number | null;
  /** after the day looked at, the deadline counted; null without one */
  readonly daysLeft: number | null;
  /** null without a deadline, after it, and without a target */
  readonly requiredPerDay: number | null;
}

export type ThroughputForecast = ThroughputFigures &
  (
    | {
        readonly kind: "forecast";
        readonly p50On: IsoDate;
        /** null: beyond the horizon */
        readonly p85On: IsoDate | null;
      }
    | { readonly kind: "none"; readonly reason: NoThroughputReason }
  );

/** Fewer say nothing of how days differ. */
const fewestDays = 10;
/** Above this share, in percent, what is left is people, not days (重点户). */
const tailPercent = 90;
const fixedSeed = 590;

/**
 * When a count of households (signed, vacated, returned) will reach its target: P50 and P85 by
 * {@link resampleDays}, or why there is no saying, with the daily rate that would be enough.
 *
 * No forecast: without a target; when it is reached; above 90 % of all households, where those
 * left are single cases to be visited and no days like the ones before; with fewer than 10 observed
 * days; when nothing happened on any of them; when half the runs lead beyond the horizon.
 *
 * @throws RangeError as {@link fillDays}
 * @example
 * forecastThroughput({ households: 162, target: 138, done: 92, asOf: "2015-04-15", …, deadlineOn: "2015-05-15" })
 * //=> { kind: "forecast", p50On: "2015-05-08", p85On: "2015-05-08", remaining: 46, requiredPerDay: 1.54, … }
 * // two households on each of the last 20 days
 */
export function forecastThroughput(throughput: Throughput): ThroughputForecast {
  const { asOf, observedFromOn, nextDay, target, done } = throughput;
  const fromOn = nearestWithin(projectSpan, observedFromOn);
  const days = fillDays({ ...throughput, fromOn, toOn: asOf });
  const remaining = target === null ? null : Math.max(0, target - done);
  const daysLeft = countDaysLeft(throughput);
  const total = days.reduce((sum, count) => sum + count, 0);
  const figures: ThroughputFigures = {
    remaining,
    observedDays: days.length,
    actualPerDay: actualPerDay(total, days.length),
    daysLeft,
    requiredPerDay: remaining === null ? null : requiredPerDay(remaining, daysLeft),
  };
  const reason = reasonForNone(throughput, days);
  if (reason !== null || remaining === null) {
    return { kind: "none", reason: reason ?? "noTarget", ...figures };
  }
  const seed = throughput.seed ?? fixedSeed;
  const { p50, p85 } = resampleDays({ counts: days, remaining, seed });
  if (p50 === null) return { kind: "none", reason: "tooFar", ...figures };
  const p85On = p85 === null ? null : stepDays(asOf, p85, nextDay);
  return { kind: "forecast", p50On: stepDays(asOf, p50, nextDay), p85On, ...figures };
}

function reasonForNone(
  { target, done, households }: Throughput,
  days: readonly number[],
): NoThroughputReason | null {
  if (target === null || target === 0) return "noTarget";
  if (done >= target) return "done";
  if (done * 100 > tailPercent * households) return "tail";
  if (days.length < fewestDays) return "tooFewDays";
  return days.every((count) => count === 0) ? "allZero" : null;
}

/** Not further than a forecast goes. */
function countDaysLeft({ asOf, deadlineOn, nextDay }: Throughput): number | null {
  if (deadlineOn === null) return null;
  let left = 0;
  for (let on = nextDay(asOf); on <= deadlineOn && left < 4 * horizonDays; on = nextDay(on)) {
    left += 1;
  }
  return left;
}

function stepDays(from: IsoDate, days: number, nextDay: NextDay): IsoDate {
  let on = from;
  for (let step = 0; step < days; step += 1) on = nextDay(on);
  return on;
}
