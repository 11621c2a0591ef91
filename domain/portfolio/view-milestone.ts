import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { RelocationView } from "#domain/household/counts/view-relocation.ts";
import { daysLeft, summariseDeadlineMoves } from "#domain/milestone/deadline.ts";
import {
  type MilestoneState,
  milestoneDaysOverdue,
  milestoneState,
} from "#domain/milestone/milestone.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { BaselineMilestone } from "#domain/plan/baseline-fact.ts";
import { groupRows } from "#domain/plan/plan-group.ts";
import { type Audience, linkedMetricState } from "./linked-metric-state.ts";
import type { MilestoneView } from "./project-view.ts";

/** What a milestone is looked at with: its line of the baseline in force, the day, the households. */
export type MilestoneSituation = {
  readonly line: BaselineMilestone | undefined;
  readonly asOf: IsoDate;
  readonly ledger: { readonly relocation: RelocationView | null; readonly audience: Audience };
};

/**
 * A milestone on a day, from facts already narrowed to those known by then.
 *
 * Measured by the ledger, it stands as the households do, whatever else was said of it. One of
 * which nobody said anything is unknown, unless a plan has it.
 */
export function viewMilestone(
  fact: MilestoneFact,
  { line, asOf, ledger }: MilestoneSituation,
): MilestoneView {
  const { state: own, deadline } = ownState(fact, asOf);
  const metric = fact.metrics.at(-1)?.metric ?? null;
  const isLinked = metric !== null && ledger.relocation !== null;
  const state = isLinked
    ? linkedMetricState(ledger.relocation, metric, ledger.audience)
    : plannedAtLeast(own, fact, line);
  const { current } = deadline;
  return {
    fact,
    state,
    deadline,
    daysOverdue: milestoneDaysOverdue(state, current, asOf),
    daysLeft: current === null || state.status === "done" ? null : daysLeft(current, asOf),
    plan: plannedLine(line),
  };
}

function plannedAtLeast(
  own: MilestoneState,
  { addedOn }: MilestoneFact,
  line: BaselineMilestone | undefined,
): MilestoneState {
  const isPlanned = line !== undefined || addedOn !== null;
  return own.status === "unknown" && isPlanned ? { ...own, status: "planned" } : own;
}

/** As the views carry it. */
export function plannedLine(line: BaselineMilestone | undefined): MilestoneView["plan"] {
  if (line === undefined) return null;
  const { startOn, finishOn, weight, isMoment = false } = line;
  const { groupName = "", sourceUid = null } = line;
  return { startOn, finishOn, weight, isMoment, groupName, sourceUid };
}

type OwnState = Pick<MilestoneView, "state" | "deadline">;

const ownStates = new WeakMap<MilestoneFact, OwnState>();

/** Of facts that are all known by the day it depends on nothing else, whatever the day. */
function ownState(fact: MilestoneFact, asOf: IsoDate): OwnState {
  const known = ownStates.get(fact);
  if (known !== undefined) return known;
  const view = {
    state: milestoneState(fact, asOf),
    deadline: summariseDeadlineMoves(fact.deadlines, asOf),
  };
  ownStates.set(fact, view);
  return view;
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

/** The heading a milestone stands under; "" for none, or without a plan. */
export function groupOf({ plan }: Pick<MilestoneView, "plan">): string {
  return plan?.groupName ?? "";
}

/** The milestones in the order of their headings, as every list and drawing has them. */
export function inGroupOrder(milestones: readonly MilestoneView[]): MilestoneView[] {
  return groupRows(milestones, groupOf).flatMap(({ rows }) => rows);
}
