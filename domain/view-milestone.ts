import type { IsoDate } from "./calendar-day.ts";
import { daysLeft, summariseDeadlineMoves } from "./deadline.ts";
import { milestoneDaysOverdue, milestoneState } from "./milestone.ts";
import type { BaselineLine, MilestoneFact } from "./project-facts.ts";
import type { MilestoneView } from "./project-view.ts";

/**
 * A milestone on a day, from facts already narrowed to those known by then.
 *
 * @param line its own of the baseline in force
 */
export function viewMilestone(
  fact: MilestoneFact,
  line: BaselineLine | undefined,
  asOf: IsoDate,
): MilestoneView {
  const { state, deadline } = standingOf(fact, asOf);
  const { current } = deadline;
  return {
    fact,
    state,
    deadline,
    daysOverdue: milestoneDaysOverdue(state, current, asOf),
    daysLeft: current === null || state.status === "done" ? null : daysLeft(current, asOf),
    plan: line ? { startOn: line.startOn, finishOn: line.finishOn, weight: line.weight } : null,
  };
}

type Standing = Pick<MilestoneView, "state" | "deadline">;

const standings = new WeakMap<MilestoneFact, Standing>();

/** Of facts that are all known by the day it depends on nothing else, whatever the day. */
function standingOf(fact: MilestoneFact, asOf: IsoDate): Standing {
  const known = standings.get(fact);
  if (known !== undefined) return known;
  const standing = {
    state: milestoneState(fact, asOf),
    deadline: summariseDeadlineMoves(fact.deadlines, asOf),
  };
  standings.set(fact, standing);
  return standing;
}

/** The last day of the project: the latest of its milestones' current deadlines. */
export function lastDeadlineDay(milestones: readonly MilestoneView[]): IsoDate | null {
  let last: IsoDate | null = null;
  for (const { deadline } of milestones) {
    const to = deadline.current?.to ?? null;
    if (to !== null && (last === null || to > last)) last = to;
  }
  return last;
}

/** The one whose deadline comes next; the one overdue longest when none is to come. */
export function nextMilestone(milestones: readonly MilestoneView[]): MilestoneView | null {
  const due = milestones
    .filter((milestone) => milestone.daysLeft !== null)
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
  return due.find(({ daysOverdue }) => daysOverdue === 0) ?? due[0] ?? null;
}
