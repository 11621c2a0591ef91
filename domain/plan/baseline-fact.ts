import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import type { BaselineItem } from "#domain/forecast/progress.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";

export type BaselineFact = {
  readonly id: string;
  readonly name: string;
  readonly approvedOn: IsoDate;
  readonly approvedBy: string;
  readonly reason: string;
  readonly synthetic: boolean;
  readonly items: readonly BaselineMilestone[];
  /** What its durations and lags count. */
  readonly durationUnit: DurationUnit;
  /** Between two of its milestones. */
  readonly links: readonly Dependency[];
};

/** One milestone of a baseline. */
export type BaselineMilestone = BaselineItem & { readonly milestoneId: string };
