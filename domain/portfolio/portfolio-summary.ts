import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type DeadlineInterval, daysLeft } from "#domain/milestone/deadline.ts";
import { type BothLights, countLights, type LightCounts } from "./light-counts.ts";

/** What the summary needs of a project; callers pass their own richer views. */
export interface SummarisedProject extends BothLights {
  readonly stage: string | null;
  readonly milestones: readonly SummarisedMilestone[];
}

export interface SummarisedMilestone {
  readonly isDone: boolean;
  readonly deadline: DeadlineInterval | null;
}

export interface NextDeadline<P extends SummarisedProject> {
  readonly project: P;
  readonly milestone: P["milestones"][number];
  /** 0 on the last day, negative once overdue */
  readonly daysLeft: number;
}

export interface PortfolioSummary<P extends SummarisedProject> {
  readonly total: number;
  readonly byLight: LightCounts;
  /** only the stages that occur, in the order of the projects */
  readonly byStage: readonly { readonly stage: P["stage"]; readonly count: number }[];
  /** unfinished milestones whose last day is still to come, nearest first */
  readonly next: readonly NextDeadline<P>[];
  /** unfinished milestones past their last day, longest overdue first */
  readonly overdue: readonly NextDeadline<P>[];
}

/**
 * The portfolio in figures: how many projects, their lights and stages, and which deadlines come
 * next. A milestone without a last day has no place among them.
 *
 * @example
 * summarisePortfolio(projects, "2015-04-15").byLight.grey.count //=> 3
 */
export function summarisePortfolio<P extends SummarisedProject>(
  projects: readonly P[],
  asOf: IsoDate,
): PortfolioSummary<P> {
  const deadlines = projects.flatMap((project) => deadlinesOf(project, asOf));
  const nearestFirst = deadlines.sort((a, b) => a.daysLeft - b.daysLeft);
  return {
    total: projects.length,
    byLight: countLights(projects),
    byStage: countStages(projects),
    next: nearestFirst.filter((deadline) => deadline.daysLeft >= 0),
    overdue: nearestFirst.filter((deadline) => deadline.daysLeft < 0),
  };
}

function deadlinesOf<P extends SummarisedProject>(project: P, asOf: IsoDate): NextDeadline<P>[] {
  return project.milestones.flatMap((milestone) => {
    const days =
      milestone.deadline && !milestone.isDone ? daysLeft(milestone.deadline, asOf) : null;
    return days === null ? [] : [{ project, milestone, daysLeft: days }];
  });
}

function countStages<P extends SummarisedProject>(projects: readonly P[]) {
  const counts = new Map<P["stage"], number>();
  for (const { stage } of projects) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return Array.from(counts, ([stage, count]) => ({ stage, count }));
}
