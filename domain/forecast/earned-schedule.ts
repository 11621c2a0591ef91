import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { type PlanCurve, planCurve } from "./plan-curve.ts";
import { type BaselineItem, plannedPercent } from "./progress.ts";

/** What earned schedule says in periods of whatever length the planned values have. */
export interface EarnedScheduleFigures {
  /** periods the plan would have needed for what is earned */
  readonly earnedSchedule: number;
  readonly actualTime: number;
  /** ES − AT; negative is behind */
  readonly scheduleVariance: number;
  /** SPI(t) = ES ÷ AT */
  readonly spi: number;
  readonly plannedDuration: number;
  /** PD ÷ SPI(t) */
  readonly forecastDuration: number;
  /** TSPI = (PD − ES) ÷ (PD − AT): the pace the plan now asks for; null when it cannot be met */
  readonly toCompleteIndex: number | null;
  /** the planned time is used up (AT ≥ PD) and the work is not done */
  readonly cannotBeMet: boolean;
}

export type NoForecastReason =
  | "noBaseline"
  | "noReport"
  | "notStarted"
  | "beforePlan"
  | "nothingEarned"
  | "tooFar";

export type EarnedScheduleForecast =
  | ({
      readonly kind: "forecast";
      readonly finishOn: IsoDate;
      /** the days of the plan on which it earns nothing, which count in none of the figures */
      readonly pausedDays: number;
    } & EarnedScheduleFigures)
  | { readonly kind: "none"; readonly reason: Exclude<NoForecastReason, "beforePlan"> }
  /** begun, while the plan earns nothing before a day that is still to come */
  | { readonly kind: "none"; readonly reason: "beforePlan"; readonly plannedFromOn: IsoDate }
  | { readonly kind: "finished"; readonly finishOn: IsoDate | null };

/** Beyond 50 years a date says nothing. */
const horizonDays = 18_262;

/** A forecast of 20 days plus the noise of a division is 20 days, not 21. */
const divisionNoise = 1e-9;

/**
 * All figures of earned schedule in periods of one length. The time earned is read off the plan: C +
 * (EV − PV_C) ÷ (PV_C+1 − PV_C), where C is the largest period with EV ≥ PV_C. Source: Lipke,
 * "Schedule is different" (2003).
 *
 * @param es periods the plan would have needed for what is earned
 * @param actualTime periods since the start, above 0
 * @example
 * earnedScheduleFigures(18, 20, 30).spi //=> 0.9
 */
export function earnedScheduleFigures(
  es: number,
  actualTime: number,
  plannedDuration: number,
): EarnedScheduleFigures {
  const spi = es / actualTime;
  const timeLeft = plannedDuration - actualTime;
  return {
    earnedSchedule: es,
    actualTime,
    scheduleVariance: es - actualTime,
    spi,
    plannedDuration,
    forecastDuration: plannedDuration / spi,
    toCompleteIndex: timeLeft > 0 ? (plannedDuration - es) / timeLeft : null,
    cannotBeMet: actualTime >= plannedDuration && es < plannedDuration,
  };
}

export interface EarnedScheduleInput {
  readonly items: readonly BaselineItem[];
  /** the reported percent on the status date; null when nothing was reported */
  readonly earnedPercent: number | null;
  /** the day the work began; null when it has not, or nobody knows */
  readonly startOn: IsoDate | null;
  readonly statusOn: IsoDate;
  /** the actual finish, once everything is earned */
  readonly finishedOn?: IsoDate | null;
}

/**
 * Forecast finish of a project by earned schedule on its baseline curve.
 *
 * Days are counted inclusively: work that began on the status date has used one day. Days on which
 * the plan earns nothing count neither in ES nor in AT nor in PD, so that a report of what is
 * planned has an SPI(t) of 1 on every day of a pause, and a little more or less moves the finish by
 * days. Source: Lipke, "Earned Schedule Application to Projects with Performance Interruption".
 *
 * "No forecast" is an answer with its reason. Everything earned freezes the forecast at the actual
 * finish, null when no day is known. A forecast more than 50 years off is none.
 *
 * @param curve of the items, from a caller that has it
 * @example
 * forecastByEarnedSchedule({ items: twoHalves, earnedPercent: 50, startOn, statusOn: "2015-02-28" })
 * //=> { kind: "forecast", spi: 1, finishOn: "2015-04-30", actualTime: 31, pausedDays: 59, … }
 */
export function forecastByEarnedSchedule(
  input: EarnedScheduleInput,
  curve: PlanCurve | null = planCurve(input.items),
): EarnedScheduleForecast {
  const { earnedPercent, startOn, statusOn } = input;
  if (earnedPercent !== null && earnedPercent >= 100) {
    return { kind: "finished", finishOn: input.finishedOn ?? null };
  }
  if (curve === null) return { kind: "none", reason: "noBaseline" };
  if (startOn === null) return { kind: "none", reason: "notStarted" };
  if (statusOn < curve.earnsFromOn) {
    return { kind: "none", reason: "beforePlan", plannedFromOn: curve.earnsFromOn };
  }
  if (earnedPercent === null) return { kind: "none", reason: "noReport" };
  const actualTime = actualTimeOn(statusOn, startOn, curve);
  if (actualTime <= 0) return { kind: "none", reason: "notStarted" };
  if (earnedPercent <= 0) return { kind: "none", reason: "nothingEarned" };
  const es = earnedOn({ asOfOn: statusOn, percent: earnedPercent }, input.items, curve);
  const figures = earnedScheduleFigures(es, actualTime, curve.duration);
  const work = figures.forecastDuration - actualTime;
  const finishOn = finishAfter(statusOn, curve.daysToFinish(statusOn, work));
  if (finishOn === null) return { kind: "none", reason: "tooFar" };
  return { kind: "forecast", finishOn, pausedDays: curve.pausedDays, ...figures };
}

/** AT: the working days of the plan from the day the work began to a day, both counted. */
export function actualTimeOn(on: IsoDate, startOn: IsoDate, curve: PlanCurve): number {
  return curve.daysUntil(on) - curve.daysUntil(addDays(startOn, -1));
}

/**
 * ES of a report. What says the planned percent as it is shown, in 2 decimals, is on plan: where a
 * plan earns next to nothing, a hundredth of a point is days.
 */
export function earnedOn(
  { asOfOn, percent }: { readonly asOfOn: IsoDate; readonly percent: number },
  items: readonly BaselineItem[],
  curve: PlanCurve,
): number {
  const isAsPlanned = asOfOn <= curve.finishOn && plannedPercent(items, asOfOn) === percent;
  return isAsPlanned ? curve.daysUntil(asOfOn) : curve.daysFor(percent);
}

/** The day on which so many days after another, part of the last included, are over; null beyond the horizon. */
export function finishAfter(on: IsoDate, duration: number): IsoDate | null {
  const days = Math.max(0, Math.ceil(duration - divisionNoise));
  return days <= horizonDays ? addDays(on, days) : null;
}
