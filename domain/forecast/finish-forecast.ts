import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  actualTimeOn,
  type EarnedScheduleFigures,
  type EarnedScheduleForecast,
  type EarnedScheduleInput,
  earnedOn,
  finishAfter,
  forecastByEarnedSchedule,
} from "./earned-schedule.ts";
import { type PlanCurve, planCurve } from "./plan-curve.ts";

export interface FinishForecastInput extends EarnedScheduleInput {
  /** the reports that count up to the status date, by as-of day: `reportsInForce` */
  readonly history: readonly { readonly asOfOn: IsoDate; readonly percent: number }[];
}

/** Why there is a P50 and no P85. */
export type NoSpreadReason = "tooFewIntervals" | "tooFar";

export type SpreadForecast = Extract<EarnedScheduleForecast, { kind: "forecast" }> & {
  /** the same day as `finishOn` */
  readonly p50On: IsoDate;
  readonly p85On: IsoDate | null;
  /** null with a P85 */
  readonly noSpreadReason: NoSpreadReason | null;
  /** stretches between reports that the spread was taken from */
  readonly intervals: number;
};

export type FinishForecast = Exclude<EarnedScheduleForecast, { kind: "forecast" }> | SpreadForecast;

/** Fewer say nothing of a spread. */
export const fewestIntervals = 4;

/** Finer ones would say how often somebody reports, not how evenly the work goes. */
const mostIntervals = 24;

/** The standard normal quantile of 85 %. */
const z85 = 1.036433;

/**
 * When a project will be finished: P50 and P85 as of its status date, or why there is no saying.
 *
 * P50 is the forecast of earned schedule, PD ÷ SPI(t). It stays the one point forecast because it
 * knows the shape of the plan: a slow start that was planned slow is not taken for a slow project,
 * as it would be by running on the percent per day. And the spread below has the same middle,
 * since SPI(t) is the mean of the SPI(t) of its intervals, weighted by their days.
 *
 * P85 comes from the spread of those intervals. Between one report and the next a project earns g
 * days of its plan in d days; g varies around μ·d, μ = SPI(t), with the variance
 * σ² = Σ (g − μd)² ÷ d ÷ (n − 1) per day. The R = PD − ES days still to earn take T days with 85 %
 * where μT − R = t·σ·√(T + T² ÷ AT): T of chance to come, T² ÷ AT of what a history of AT days
 * leaves unknown of μ, and t the quantile of Student with n − 1 degrees. That is the limit of
 * resampling the intervals 2,000 times, and a test holds it against that; but it is wider after a
 * short history, costs nothing, and does not move by a day because a seed did, so that a light
 * decided by it is still.
 *
 * A history so uneven that it allows for no progress at all has no P85: `tooFar`, as is one beyond
 * 50 years. The reasons without any forecast are those of earned schedule.
 *
 * @example
 * forecastFinish({ items, earnedPercent: 40, startOn: "2015-01-01", statusOn: "2015-02-19", history })
 * //=> { kind: "forecast", p50On: "2015-05-05", p85On: "2015-05-19", intervals: 7, spi: 0.8, … }
 */
export function forecastFinish(input: FinishForecastInput): FinishForecast {
  const curve = planCurve(input.items);
  const point = forecastByEarnedSchedule(input, curve);
  if (point.kind !== "forecast") return point;
  if (curve === null) return { kind: "none", reason: "noBaseline" };
  const intervals = earnedIntervals(input, point, curve);
  const p50 = { ...point, p50On: point.finishOn, intervals: intervals.length };
  if (intervals.length < fewestIntervals) {
    return { ...p50, p85On: null, noSpreadReason: "tooFewIntervals" };
  }
  const days = curve.daysToFinish(input.statusOn, timeToFinish(point, intervals));
  const p85On = finishAfter(input.statusOn, days);
  return { ...p50, p85On, noSpreadReason: p85On === null ? "tooFar" : null };
}

/** A stretch between two reports: how long it was and how much of the plan it earned, in working days. */
interface EarnedInterval {
  readonly days: number;
  readonly earned: number;
}

/** Of the reports of one pause, as of those of one day, the last counts: between them no work was planned. */
function earnedIntervals(
  { history, items, startOn, statusOn }: FinishForecastInput,
  now: EarnedScheduleFigures,
  curve: PlanCurve,
): EarnedInterval[] {
  const before = history
    .filter(({ asOfOn }) => (startOn ?? statusOn) <= asOfOn && asOfOn < statusOn)
    .map((report) => ({ ...report, time: actualTimeOn(report.asOfOn, startOn ?? statusOn, curve) }))
    .filter(({ time }, index, all) => {
      return time > 0 && time !== (all[index + 1]?.time ?? now.actualTime);
    });
  const stride = Math.ceil((before.length + 1) / mostIntervals);
  const points = before
    .filter((_, index) => (before.length - index) % stride === 0)
    .map((report) => ({ time: report.time, earned: earnedOn(report, items, curve) }));
  return [...points, { time: now.actualTime, earned: now.earnedSchedule }].map((point, index) => {
    const last = points[index - 1] ?? { time: 0, earned: 0 };
    return { days: point.time - last.time, earned: point.earned - last.earned };
  });
}

/**
 * T of the docstring above: the larger root of (μ² − q ÷ AT)·T² − (2μR + q)·T + R² = 0, q = t²σ².
 * Infinite where the history allows for no progress.
 */
function timeToFinish(now: EarnedScheduleFigures, intervals: readonly EarnedInterval[]): number {
  const { spi, actualTime, plannedDuration, earnedSchedule } = now;
  const degrees = intervals.length - 1;
  const squares = intervals.reduce((sum, { days, earned }) => {
    return sum + (earned - spi * days) ** 2 / days;
  }, 0);
  const spread = (student85(degrees) ** 2 * squares) / degrees;
  const left = plannedDuration - earnedSchedule;
  const square = spi ** 2 - spread / actualTime;
  if (square <= 0) return Number.POSITIVE_INFINITY;
  const discriminant = spread * (4 * spi * left + spread + (4 * left ** 2) / actualTime);
  return (2 * spi * left + spread + Math.sqrt(discriminant)) / (2 * square);
}

/** The 85 % quantile of Student's t by Cornish and Fisher, to 0.004 from 3 degrees on. */
function student85(degrees: number): number {
  const first = (z85 ** 3 + z85) / 4;
  const second = (5 * z85 ** 5 + 16 * z85 ** 3 + 3 * z85) / 96;
  return z85 + first / degrees + second / degrees ** 2;
}
