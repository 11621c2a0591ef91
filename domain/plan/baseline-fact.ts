import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { PlanCalendar } from "#domain/calendar/plan-calendar.ts";
import type { BaselineItem } from "#domain/forecast/progress.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";

export type BaselineFact = PlanCalendar & {
  readonly id: string;
  readonly name: string;
  readonly approvedOn: IsoDate;
  /** the instant, which tells it from what else was said on that day */
  readonly approvedAt: number;
  readonly approvedBy: string;
  readonly reason: string;
  readonly synthetic: boolean;
  readonly items: readonly BaselineMilestone[];
  /** Between two of its milestones. */
  readonly links: readonly Dependency[];
};

/** One milestone of a baseline. */
export type BaselineMilestone = BaselineItem & {
  readonly milestoneId: string;
  /** without length: it begins and finishes on one day, and takes none of it */
  readonly isMoment: boolean;
  /** the heading it stands under (标段, 楼栋, 阶段); "" for none */
  readonly groupName: string;
  /** its number in the file it came from */
  readonly sourceUid: number | null;
};
