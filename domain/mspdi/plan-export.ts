import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DayArithmetic } from "#domain/calendar/day-arithmetic.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { BaselineItem } from "#domain/forecast/progress.ts";
import type { MilestoneKind } from "#domain/milestone/milestone.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";

/** A milestone of the plan in force; without one, its days and weight are not known. */
export interface ExportedLine {
  readonly milestoneId: string;
  readonly name: Bilingual;
  readonly kind: MilestoneKind;
  readonly weight: number | null;
  readonly startOn: IsoDate | null;
  readonly finishOn: IsoDate | null;
  /** recorded so far; other programs show it */
  readonly percent: number | null;
  /** the last day of the deadline in force */
  readonly deadlineOn: IsoDate | null;
}

/** A plan as it leaves the house. */
export interface PlanExport {
  readonly project: Bilingual;
  readonly lines: readonly ExportedLine[];
  /** between milestones, by their ids */
  readonly links: readonly Dependency[];
  readonly arithmetic: DayArithmetic;
  readonly calendar: WorkingCalendar;
  /** approved plans, the one in force first: the format holds eleven */
  readonly baselines: readonly {
    readonly items: readonly (BaselineItem & { readonly milestoneId: string })[];
  }[];
  /** the day it was exported on */
  readonly on: IsoDate;
}

/**
 * The plan of a project as it stands on the day of the view: the baseline in force with its links
 * and those before it, and how far each milestone is. Without a baseline, its milestones alone.
 */
export function exportPlan(
  { facts, milestones, baseline, asOf }: ProjectView,
  counting: Pick<PlanExport, "arithmetic" | "calendar">,
): PlanExport {
  const planned = baseline ? milestones.filter(({ plan }) => plan !== null) : milestones;
  const earlier = facts.baselines.filter(({ id }) => id !== baseline?.id).toReversed();
  return {
    ...counting,
    project: facts.name,
    lines: planned.map(({ fact, plan, state, deadline }): ExportedLine => {
      const { weight = null, startOn = null, finishOn = null } = plan ?? {};
      const { id: milestoneId, name, kind } = fact;
      const deadlineOn = deadline.current?.to ?? null;
      const percent = state.percent;
      return { milestoneId, name, kind, weight, startOn, finishOn, percent, deadlineOn };
    }),
    links: baseline?.links ?? [],
    baselines: baseline ? [baseline, ...earlier] : earlier,
    on: asOf,
  };
}
