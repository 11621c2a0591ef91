import type { ProjectView } from "#domain/project-view.ts";
import type { TimelineProject } from "#domain/timeline-layout.ts";

/** What the timeline draws of a project: its baseline as the plan, its milestones as the facts. */
export function timelineProject(view: ProjectView, isOpen: boolean): TimelineProject {
  const milestones = view.milestones.map(({ fact, state, deadline, plan }) => ({
    id: fact.id,
    plannedStartOn: plan?.startOn ?? null,
    plannedFinishOn: plan?.finishOn ?? null,
    startedOn: state.startedOn,
    finishedOn: state.metOn,
    isDone: state.status === "done",
    percent: state.percent,
    deadline: deadline.current,
  }));
  const isDone = milestones.length > 0 && milestones.every((milestone) => milestone.isDone);
  const finishes = milestones.flatMap(({ finishedOn }) => finishedOn ?? []).toSorted();
  return {
    plannedStartOn: view.baseline?.startOn ?? null,
    plannedFinishOn: view.baseline?.finishOn ?? null,
    startedOn: milestones.flatMap(({ startedOn }) => startedOn ?? []).toSorted()[0] ?? null,
    finishedOn: isDone ? (finishes.at(-1) ?? null) : null,
    isDone,
    percent: view.reported?.percent ?? null,
    milestones,
    isOpen,
  };
}
