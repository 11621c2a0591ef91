import { isUnknownPercent } from "#domain/forecast/progress.ts";
import type { MilestoneGroup } from "#domain/timeline/milestone-groups.ts";
import type { TimelineMilestone } from "#domain/timeline/timeline-deadlines.ts";

/**
 * A heading as a row of the timeline: from its first planned day to its last, and of its percent
 * what is known to be done. Its milestones bend the progress line, and carry the deadlines.
 */
export function timelineHeading(group: MilestoneGroup): TimelineMilestone {
  const { name, milestones, startOn, finishOn, percent, isDone } = group;
  const started = milestones.flatMap(({ state }) => state.startedOn ?? []).sort();
  const met = milestones.flatMap(({ state }) => state.metOn ?? []).sort();
  return {
    id: name,
    plannedStartOn: startOn,
    plannedFinishOn: finishOn,
    isMoment: false,
    original: null,
    forecast: null,
    startedOn: started[0] ?? null,
    finishedOn: isDone ? (met.at(-1) ?? null) : null,
    isDone,
    isNotBegun: milestones.every(({ state }) => state.status === "planned"),
    percent: percent === null || isUnknownPercent(percent) ? null : percent.from,
    deadline: null,
    oldDeadline: null,
  };
}
