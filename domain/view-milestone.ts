import type { IsoDate } from "./calendar-day.ts";
import { daysLeft, summariseDeadlineMoves } from "./deadline.ts";
import { milestoneDaysOverdue, milestoneState } from "./milestone.ts";
import type { MilestoneFact } from "./project-facts.ts";
import type { MilestoneView, ProjectView } from "./project-view.ts";

/** A milestone on a day, from facts already narrowed to those known by then. */
export function viewMilestone(
  fact: MilestoneFact,
  baseline: ProjectView["baseline"],
  asOf: IsoDate,
): MilestoneView {
  const state = milestoneState(fact, asOf);
  const deadline = summariseDeadlineMoves(fact.deadlines, asOf);
  const { current } = deadline;
  const item = baseline?.items.find(({ milestoneId }) => milestoneId === fact.id);
  return {
    fact,
    state,
    deadline,
    daysOverdue: milestoneDaysOverdue(state, current, asOf),
    daysLeft: current === null || state.status === "done" ? null : daysLeft(current, asOf),
    plan: item ? { startOn: item.startOn, finishOn: item.finishOn, weight: item.weight } : null,
  };
}

/** The last day of the project: the latest of its milestones' current deadlines. */
export function lastDeadlineDay(milestones: readonly MilestoneView[]): IsoDate | null {
  const days = milestones.flatMap(({ deadline }) => deadline.current?.to ?? []);
  return days.sort().at(-1) ?? null;
}

/** The one whose deadline comes next; the one overdue longest when none is to come. */
export function nextMilestone(milestones: readonly MilestoneView[]): MilestoneView | null {
  const due = milestones
    .filter((milestone) => milestone.daysLeft !== null)
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
  return due.find(({ daysOverdue }) => daysOverdue === 0) ?? due[0] ?? null;
}
