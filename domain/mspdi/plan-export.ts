import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type PlanCalendar, usualWeek } from "#domain/calendar/plan-calendar.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { MilestoneKind } from "#domain/milestone/milestone.ts";
import type { BaselineMilestone } from "#domain/plan/baseline-fact.ts";
import { unplannedLine } from "#domain/plan/unplanned-line.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { ScheduledActivity } from "#domain/schedule/critical-path.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";

/** A milestone of the plan in force; without one, its days and weight are not known. */
export interface ExportedLine {
  readonly milestoneId: string;
  readonly name: Bilingual;
  readonly kind: MilestoneKind;
  /** the heading it stands under; "" for none */
  readonly groupName: string;
  /** its number in the file it came from; null for none */
  readonly sourceUid: number | null;
  readonly weight: number | null;
  readonly startOn: IsoDate | null;
  readonly finishOn: IsoDate | null;
  readonly isMoment: boolean;
  /** recorded so far; other programs show it */
  readonly percent: number | null;
  /** the last day of the deadline in force */
  readonly deadlineOn: IsoDate | null;
  /** what the network of the project says of it, in the unit of the plan; done work has none */
  readonly times?: Pick<ScheduledActivity, "isCritical" | "freeFloat" | "totalFloat">;
}

/** A plan as it leaves the house. */
export interface PlanExport {
  readonly project: Bilingual;
  readonly lines: readonly ExportedLine[];
  /** between milestones, by their ids */
  readonly links: readonly Dependency[];
  /** what its days count by, with the holidays as they are published */
  readonly calendar: PlanCalendar;
  readonly published: WorkingCalendar;
  /** approved plans, the one in force first: the format holds eleven */
  readonly baselines: readonly { readonly items: readonly BaselineMilestone[] }[];
  /** the day it was exported on */
  readonly on: IsoDate;
}

/**
 * The plan of a project as it stands on the day of the view: the baseline in force with its links
 * and those before it, and how far each milestone is. Without a baseline, its milestones alone.
 */
export function exportPlan(
  { facts, milestones, baseline, schedule, asOf }: ProjectView,
  published: WorkingCalendar,
): PlanExport {
  const planned = baseline ? milestones.filter(({ plan }) => plan !== null) : milestones;
  const earlier = facts.baselines.filter(({ id }) => id !== baseline?.id).toReversed();
  return {
    published,
    calendar: baseline ?? { durationUnit: "calendarDay", ...usualWeek },
    project: facts.name,
    lines: planned.map((milestone) => ({
      ...exportLine(milestone),
      times: schedule?.activities.get(milestone.fact.id),
    })),
    links: baseline?.links ?? [],
    baselines: baseline ? [baseline, ...earlier] : earlier,
    on: asOf,
  };
}

function exportLine({
  fact,
  plan,
  state,
  deadline,
}: ProjectView["milestones"][number]): ExportedLine {
  const { id: milestoneId, name, kind } = fact;
  const deadlineOn = deadline.current?.to ?? null;
  const own = { milestoneId, name, kind, percent: state.percent, deadlineOn };
  return { ...own, ...(plan ?? unplannedLine) };
}
