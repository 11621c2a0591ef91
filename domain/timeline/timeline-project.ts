import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import { movedFrom } from "./old-deadlines.ts";
import type { Stretch } from "./timeline-bars.ts";
import type { TimelineMilestone } from "./timeline-deadlines.ts";
import type { TimelineProject } from "./timeline-layout.ts";

/**
 * What the timeline draws of a project: its baseline as the plan, the first one as its ghost where
 * they differ, its milestones as the facts.
 */
export function timelineProject(view: ProjectView, isOpen: boolean): TimelineProject {
  const first = firstBaseline(view);
  const milestones = view.milestones.map((milestone) => timelineMilestone(milestone, first));
  const isDone = view.finished !== null;
  const finishes = milestones.flatMap(({ finishedOn }) => finishedOn ?? []).toSorted();
  const plan = {
    startOn: view.baseline?.startOn ?? null,
    finishOn: view.baseline?.finishOn ?? null,
  };
  return {
    plannedStartOn: plan.startOn,
    plannedFinishOn: plan.finishOn,
    isMoment: false,
    original: first && replannedFrom(wholeOf(first), plan),
    forecast: forecastOf(view),
    startedOn: milestones.flatMap(({ startedOn }) => startedOn ?? []).toSorted()[0] ?? null,
    finishedOn: isDone ? (finishes.at(-1) ?? null) : null,
    isDone,
    isNotBegun: false,
    percent: view.reported?.percent ?? null,
    milestones,
    isOpen,
  };
}

function timelineMilestone(
  { fact, state, deadline, plan }: MilestoneView,
  first: BaselineFact | null,
): TimelineMilestone {
  const item = first?.items.find(({ milestoneId }) => milestoneId === fact.id);
  return {
    id: fact.id,
    plannedStartOn: plan?.startOn ?? null,
    plannedFinishOn: plan?.finishOn ?? null,
    isMoment: plan?.isMoment ?? false,
    original: item ? replannedFrom(item, plan) : null,
    forecast: null,
    startedOn: state.startedOn,
    finishedOn: state.metOn,
    isDone: state.status === "done",
    isNotBegun: state.status === "planned",
    percent: state.percent,
    deadline: deadline.current,
    oldDeadline: movedFrom(deadline),
  };
}

/** The baseline approved first, when it is no longer the one in force. */
function firstBaseline({ facts, baseline }: ProjectView): BaselineFact | null {
  const [first] = facts.baselines.toSorted((a, b) => (a.approvedOn < b.approvedOn ? -1 : 1));
  return first && first.id !== baseline?.id ? first : null;
}

function wholeOf({ items }: BaselineFact): Stretch | null {
  const startOn = items.map((item) => item.startOn).toSorted()[0];
  const finishOn = items
    .map((item) => item.finishOn)
    .toSorted()
    .at(-1);
  return startOn && finishOn ? { startOn, finishOn } : null;
}

function replannedFrom(
  original: Stretch | null,
  plan: { readonly startOn: IsoDate | null; readonly finishOn: IsoDate | null } | null,
): Stretch | null {
  if (original === null) return null;
  const { startOn, finishOn } = original;
  return plan?.startOn === startOn && plan.finishOn === finishOn ? null : { startOn, finishOn };
}

function forecastOf({ forecast }: ProjectView): TimelineProject["forecast"] {
  if (forecast.kind !== "forecast") return null;
  return { p50On: forecast.p50On, p85On: forecast.p85On };
}
