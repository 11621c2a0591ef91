import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { summarisePortfolio } from "./portfolio-summary.ts";
import type { MilestoneView, ProjectView } from "./project-view.ts";

/** A deadline that is still to be met, with the days to its last day. */
export type OpenDeadline = {
  readonly view: ProjectView;
  readonly milestone: MilestoneView;
  /** 0 on the last day, negative once overdue. */
  readonly daysLeft: number;
};

/**
 * The portfolio in figures out of the views of its projects; overdue deadlines come first, the
 * longest overdue before all, then the nearest.
 */
export function summariseViews(views: readonly ProjectView[], asOf: IsoDate) {
  const projects = views.map((view) => ({
    view,
    light: view.light,
    override: view.override,
    stage: view.facts.stage,
    milestones: view.milestones.map((milestone) => ({
      milestone,
      isDone: milestone.state.status === "done",
      deadline: milestone.deadline.current,
    })),
  }));
  const { total, byLight, byStage, next, overdue } = summarisePortfolio(projects, asOf);
  const deadlines = [...overdue, ...next].map(
    (entry): OpenDeadline => ({
      view: entry.project.view,
      milestone: entry.milestone.milestone,
      daysLeft: entry.daysLeft,
    }),
  );
  return { total, byLight, byStage, deadlines };
}
