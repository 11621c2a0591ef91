import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { type PlanCurve, planCurve } from "./plan-curve.ts";
import type { BaselineItem } from "./progress.ts";

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
  | "nothingEarned"
  | "tooFar";

export type EarnedScheduleForecast =
  | ({ readonly kind: "forecast"; readonly finishOn: IsoDate } & EarnedScheduleFigures)
  | { readonly kind: "none"; readonly reason: NoForecastReason }
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
 * Days are counted inclusively: work that began on the status date has used one day. "No
 * forecast" is an answer with its reason. Everything earned freezes the forecast at the actual
 * finish, null when no day is known. A forecast more than 50 years off is none.
 *
 * @param curve of the items, from a caller that has it
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
  if (startOn === null || startOn > statusOn) return { kind: "none", reason: "notStarted" };
  if (earnedPercent === null) return { kind: "none", reason: "noReport" };
  if (earnedPercent <= 0) return { kind: "none", reason: "nothingEarned" };
  const actualTime = daysBetween(startOn, statusOn) + 1;
  const figures = earnedScheduleFigures(curve.daysFor(earnedPercent), actualTime, curve.duration);
  const finishOn = lastDayWithin(startOn, figures.forecastDuration);
  return finishOn === null
    ? { kind: "none", reason: "tooFar" }
    : { kind: "forecast", finishOn, ...figures };
}

/** The day on which so many days, part of the last included, are over; null beyond the horizon. */
export function lastDayWithin(startOn: IsoDate, duration: number): IsoDate | null {
  const days = Math.ceil(duration - divisionNoise);
  return days <= horizonDays ? addDays(startOn, days - 1) : null;
}
