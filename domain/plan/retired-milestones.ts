import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { currentDeadlines } from "#domain/milestone/current-deadlines.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { Retirement } from "#domain/milestone/retirement.ts";
import type { BaselineFact } from "./baseline-fact.ts";
import { baselineInForce } from "./baseline-in-force.ts";

/** What of a project is asked: its milestones and its baselines. */
type MilestonesAndPlans = {
  readonly milestones: readonly MilestoneFact[];
  readonly baselines: readonly BaselineFact[];
};

/** The plan in force, or one that would be. */
export type PlanInForce = Pick<BaselineFact, "approvedOn" | "approvedBy" | "reason" | "items">;

/**
 * Whether a milestone is retired, from facts already narrowed to those known by a day; null while
 * it counts.
 *
 * - The plan in force drops what an earlier one had and it has not. What no plan ever had is not
 *   dropped: a project may look at more than it plans.
 * - A leader's word counts from its day until the next baseline takes the milestone up, or drops it.
 *
 * @example
 * retirementOf(milestone, { baselines: [first, second], inForce: second })
 * //=> { basis: "plan", on: "2015-03-20", reason: "第二次调整", by: "…" }
 */
export function retirementOf(
  { id, retirements }: Pick<MilestoneFact, "id" | "retirements">,
  plans: { readonly baselines: readonly BaselineFact[]; readonly inForce: PlanInForce | null },
): Retirement | null {
  const { inForce } = plans;
  const word = retirements.at(-1);
  const isPlanned = hasLine(inForce, id);
  const isLastWord = word !== undefined && word.on >= (inForce?.approvedOn ?? "");
  if (word && (isLastWord || (!isPlanned && word.kind === "retired"))) {
    const { kind, on, reason, by } = word;
    return kind === "retired" ? { basis: "word", on, reason, by } : null;
  }
  if (inForce === null || isPlanned || !plans.baselines.some((one) => hasLine(one, id)))
    return null;
  const { approvedOn: on, reason, approvedBy: by } = dropping(id, plans.baselines) ?? inForce;
  return { basis: "plan", on, reason, by };
}

/** The retired milestones of a project, from facts already narrowed to those known by a day. */
export function listRetired(facts: MilestonesAndPlans): {
  readonly fact: MilestoneFact;
  readonly retirement: Retirement;
}[] {
  const plans = { baselines: facts.baselines, inForce: baselineInForce(facts) };
  return facts.milestones.flatMap((fact) => {
    const retirement = retirementOf(fact, plans);
    return retirement === null ? [] : [{ fact, retirement }];
  });
}

/** One of them by its id. */
export function findRetired(facts: MilestonesAndPlans, id: string) {
  return listRetired(facts).find(({ fact }) => fact.id === id);
}

function hasLine(plan: Pick<BaselineFact, "items"> | null, id: string): boolean {
  return plan?.items.some(({ milestoneId }) => milestoneId === id) ?? false;
}

/** The first baseline after the last that had the milestone. */
function dropping(id: string, baselines: readonly BaselineFact[]): BaselineFact | undefined {
  const inOrder = baselines.toSorted((a, b) => (a.approvedOn < b.approvedOn ? -1 : 1));
  return inOrder[inOrder.findLastIndex((one) => hasLine(one, id)) + 1];
}

/**
 * The deadlines that would hold if a plan with these milestones were in force: without those of
 * milestones that it would drop, or that a leader retired.
 */
export function deadlinesUnder(
  planned: ReadonlySet<string>,
  { milestones, baselines }: MilestonesAndPlans,
  asOf: IsoDate,
): ReadonlyMap<string, IsoDate> {
  const kept = milestones.filter(({ id, retirements }) => {
    const isDropped = baselines.some((one) => hasLine(one, id));
    return planned.has(id) || !(isDropped || retirements.at(-1)?.kind === "retired");
  });
  return currentDeadlines(kept, asOf);
}
