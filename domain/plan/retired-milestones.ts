import { type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";
import { currentDeadlines } from "#domain/milestone/current-deadlines.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { Retirement, RetirementFact } from "#domain/milestone/retirement.ts";
import type { BaselineFact } from "./baseline-fact.ts";
import { baselineInForce } from "./baseline-in-force.ts";

/** What of a project is asked: its milestones and its baselines. */
type MilestonesAndPlans = {
  readonly milestones: readonly MilestoneFact[];
  readonly baselines: readonly BaselineFact[];
};

/** A plan in force, or one that would be: what it has, and since when. */
type PlanSince = Pick<BaselineFact, "approvedOn" | "approvedAt"> & {
  readonly items: readonly { readonly milestoneId: string }[];
};

type Words = Pick<MilestoneFact, "id" | "retirements">;

/**
 * What retires a milestone under a plan, from facts already narrowed to those known by a day; null
 * while it counts.
 *
 * - The plan drops what an earlier one had and it has not. What no plan ever had is not dropped: a
 *   project may look at more than it plans.
 * - A leader's word counts from its instant until the next baseline takes the milestone up, or
 *   drops it.
 *
 * @example
 * retiredBy({ id: "a", retirements: [] }, { baselines: [withA, withoutA], plan: withoutA }) //=> "plan"
 */
function retiredBy(
  { id, retirements }: Words,
  { baselines, plan }: { baselines: readonly BaselineFact[]; plan: PlanSince | null },
): Retirement["basis"] | null {
  const word = retirements.at(-1);
  const isPlanned = hasLine(plan, id);
  if (word && (isSince(word, plan) || (!isPlanned && word.kind === "retired"))) {
    return word.kind === "retired" ? "word" : null;
  }
  const isDropped = plan !== null && !isPlanned && baselines.some((one) => hasLine(one, id));
  return isDropped ? "plan" : null;
}

/** Whether a word was given after a plan was approved; of one day the instants tell. */
function isSince({ on, at }: RetirementFact, plan: PlanSince | null): boolean {
  if (plan === null) return true;
  return on === plan.approvedOn ? at >= plan.approvedAt : on > plan.approvedOn;
}

/** The retired milestones of a project, from facts already narrowed to those known by a day. */
export function listRetired(facts: MilestonesAndPlans): {
  readonly fact: MilestoneFact;
  readonly retirement: Retirement;
}[] {
  const { baselines } = facts;
  const plan = baselineInForce(facts);
  return facts.milestones.flatMap((fact) => {
    const basis = retiredBy(fact, { baselines, plan });
    const said = basis === "word" ? fact.retirements.at(-1) : dropping(fact.id, baselines);
    if (basis === null || said === undefined) return [];
    return [{ fact, retirement: { basis, ...wordsOf(said) } }];
  });
}

function wordsOf(said: RetirementFact | BaselineFact): Omit<Retirement, "basis"> {
  if ("kind" in said) return { on: said.on, reason: said.reason, by: said.by };
  return { on: said.approvedOn, reason: said.reason, by: said.approvedBy };
}

/** One of them by its id. */
export function findRetired(facts: MilestonesAndPlans, id: string) {
  const { milestones, baselines } = facts;
  return listRetired({ milestones: milestones.filter((fact) => fact.id === id), baselines })[0];
}

function hasLine(plan: Pick<PlanSince, "items"> | null, id: string): boolean {
  return plan?.items.some(({ milestoneId }) => milestoneId === id) ?? false;
}

/** The first baseline after the last that had the milestone. */
function dropping(id: string, baselines: readonly BaselineFact[]): BaselineFact | undefined {
  const inOrder = inDayOrder(baselines, ({ approvedOn }) => approvedOn);
  return inOrder[inOrder.findLastIndex((one) => hasLine(one, id)) + 1];
}

/**
 * The deadlines that would hold if a plan with these milestones came into force now: without those
 * of milestones that would be retired by it, or stay so.
 */
export function deadlinesUnder(
  planned: ReadonlySet<string>,
  { milestones, baselines }: MilestonesAndPlans,
  asOf: IsoDate,
): ReadonlyMap<string, IsoDate> {
  const plan: PlanSince = {
    items: Array.from(planned, (milestoneId) => ({ milestoneId })),
    approvedOn: asOf,
    approvedAt: Number.POSITIVE_INFINITY,
  };
  const kept = milestones.filter((one) => retiredBy(one, { baselines, plan }) === null);
  return currentDeadlines(kept, asOf);
}
