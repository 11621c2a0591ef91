import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { WeightedPart } from "#domain/forecast/progress.ts";
import { firstStageOn } from "#domain/household/counts/first-stage.ts";
import { type RelocationView, tellsDays } from "#domain/household/counts/view-relocation.ts";
import { daysLeft, summariseDeadlineMoves } from "#domain/milestone/deadline.ts";
import {
  isBegun,
  type MilestoneState,
  milestoneDaysOverdue,
  milestoneState,
} from "#domain/milestone/milestone.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { BaselineMilestone } from "#domain/plan/baseline-fact.ts";
import { groupRows } from "#domain/plan/plan-group.ts";
import { type Audience, linkedMetricState } from "./linked-metric-state.ts";
import { milestoneLedger } from "./milestone-ledger.ts";
import type { MilestoneView } from "./project-view.ts";

/** What a milestone is looked at with: its line of the baseline in force, the day, the households. */
export type MilestoneSituation = {
  readonly line: BaselineMilestone | undefined;
  readonly asOf: IsoDate;
  readonly ledger: LedgerSituation;
};

/** What the ledger of the project says, and who reads it. */
export type LedgerSituation = {
  readonly relocation: RelocationView | null;
  readonly audience: Audience;
  /** The only milestone about relocation: the ledger speaks of it also where nobody linked it. */
  readonly spokenOfId: string | null;
  /** What the owner reports of the whole project. */
  readonly reportedPercent: number | null;
};

/**
 * A milestone on a day, from facts already narrowed to those known by then.
 *
 * Measured by the ledger, it stands as the households do, whatever else was said of it. The only
 * one about relocation has begun with the ledger's first stage, whether or not it was linked. One
 * of which nobody said anything is unknown, unless a plan has it.
 */
export function viewMilestone(
  fact: MilestoneFact,
  { line, asOf, ledger }: MilestoneSituation,
): MilestoneView {
  const { state: own, deadline } = ownState(fact, asOf);
  const planned = plannedAtLeast(own, fact, line);
  const counted = countedState(fact, planned, ledger);
  const state = counted?.state ?? planned;
  const { current } = deadline;
  return {
    fact,
    state,
    deadline,
    daysOverdue: milestoneDaysOverdue(state, current, asOf),
    daysLeft: current === null || state.status === "done" ? null : daysLeft(current, asOf),
    plan: plannedLine(line),
    ledger: counted?.ledger ?? null,
  };
}

/** By the count it is linked to; without one, begun with the ledger's first stage and no further. */
function countedState(
  { id, metrics }: MilestoneFact,
  own: MilestoneState,
  { relocation, spokenOfId, ...said }: LedgerSituation,
): Pick<MilestoneView, "state" | "ledger"> | null {
  if (relocation === null) return null;
  const metric = metrics.at(-1)?.metric ?? null;
  const recordedPercent = own.basis === "event" ? own.percent : null;
  const ledger = milestoneLedger(relocation, metric, { ...said, recordedPercent });
  if (metric !== null)
    return { state: linkedMetricState(relocation, metric, said.audience), ledger };
  const startedOn = id === spokenOfId ? firstStageOn(relocation, "signed") : null;
  if (startedOn === null) return null;
  if (isBegun(own)) return { state: own, ledger };
  const isTold = said.audience === "staff" || tellsDays(relocation);
  const begun = {
    status: "inProgress",
    startedOn: isTold ? startedOn : null,
    basis: "ledger",
  } as const;
  return { state: { ...own, ...begun, isSynthetic: relocation.synthetic }, ledger };
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
  const { startOn, finishOn, weight, isMoment, groupName, sourceUid } = line;
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

/** What each milestone of the plan adds to the weighted progress; those without a plan add nothing. */
export function weightedParts(milestones: readonly MilestoneView[]): WeightedPart[] {
  return milestones.flatMap(({ plan, state }) =>
    plan ? [{ weight: plan.weight, percent: state.percent }] : [],
  );
}

/** The heading a milestone stands under; "" for none, or without a plan. */
export function groupOf({ plan }: Pick<MilestoneView, "plan">): string {
  return plan?.groupName ?? "";
}

/** The milestones in the order of their headings, as every list and drawing has them. */
export function inGroupOrder(milestones: readonly MilestoneView[]): MilestoneView[] {
  return groupRows(milestones, groupOf).flatMap(({ rows }) => rows);
}

/**
 * What a milestone is called where it stands apart from its heading: many houses have one work.
 *
 * @example
 * nameInPlan(dig).zh //=> "1号楼 开挖"
 */
export function nameInPlan(milestone: Pick<MilestoneView, "fact" | "plan">): Bilingual {
  const { name } = milestone.fact;
  const group = groupOf(milestone);
  return group === "" ? name : { zh: `${group} ${name.zh}`, en: `${group} ${name.en}` };
}

/** The same of the one with an id; undefined where none of these has it. */
export function nameById(
  milestones: readonly Pick<MilestoneView, "fact" | "plan">[],
  id: string,
): Bilingual | undefined {
  const found = milestones.find(({ fact }) => fact.id === id);
  return found && nameInPlan(found);
}
