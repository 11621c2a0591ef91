import { planArithmetic } from "#db/calendar/plan-arithmetic.ts";
import { decidePlan } from "#domain/plan/plan-decision.ts";
import { draftPlan } from "#domain/plan/plan-draft.ts";
import { planRowInput } from "#domain/plan/plan-input.ts";
import type { PlanProposal } from "#domain/plan/plan-proposal.ts";
import { type PlanTrial, tryPlan } from "#domain/plan/plan-trial.ts";
import { deadlinesUnder } from "#domain/plan/retired-milestones.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

/** A proposed plan tried out against the deadlines of today: a leader sees what its owner saw. */
export function tryProposal(
  proposal: PlanProposal,
  { facts, asOf }: Pick<ProjectView, "facts" | "asOf">,
): PlanTrial | null {
  const { lines, links } = proposal;
  const arithmetic = planArithmetic(proposal);
  const rows = draftPlan(lines, links).map((row, index) => ({
    ...planRowInput.parse(row),
    row: index + 1,
  }));
  const milestoneIds = new Set(facts.milestones.map(({ id }) => id));
  const decided = decidePlan({ rows, milestoneIds, arithmetic });
  if (!decided.ok) return null;
  const planned = new Set(decided.value.milestones.flatMap((one) => one.milestoneId ?? []));
  const deadlines = deadlinesUnder(planned, facts, asOf);
  return tryPlan(decided.value, { arithmetic, deadlines, asOf });
}
