import { planArithmetic } from "#db/calendar/plan-arithmetic.ts";
import { currentDeadlines } from "#domain/milestone/current-deadlines.ts";
import { decidePlan } from "#domain/plan/plan-decision.ts";
import { draftPlan } from "#domain/plan/plan-draft.ts";
import { planRowInput } from "#domain/plan/plan-input.ts";
import type { PlanProposal } from "#domain/plan/plan-proposal.ts";
import { type PlanTrial, tryPlan } from "#domain/plan/plan-trial.ts";
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
  const deadlines = currentDeadlines(facts.milestones, asOf);
  return decided.ok ? tryPlan(decided.value, { arithmetic, deadlines, asOf }) : null;
}
