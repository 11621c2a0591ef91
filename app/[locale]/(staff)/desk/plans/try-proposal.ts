import { planArithmetic } from "#db/calendar/plan-arithmetic.ts";
import { currentDeadlines } from "#domain/current-deadlines.ts";
import { decidePlan } from "#domain/plan-decision.ts";
import { draftPlan } from "#domain/plan-draft.ts";
import { planRowInput } from "#domain/plan-input.ts";
import type { PlanProposal } from "#domain/plan-proposal.ts";
import { type PlanTrial, tryPlan } from "#domain/plan-trial.ts";
import type { ProjectView } from "#domain/project-view.ts";

/** A proposed plan tried out against the deadlines of today: a leader sees what its owner saw. */
export function tryProposal(
  { lines, links, durationUnit }: PlanProposal,
  { facts, asOf }: Pick<ProjectView, "facts" | "asOf">,
): PlanTrial | null {
  const arithmetic = planArithmetic(durationUnit);
  const rows = draftPlan(lines, links).map((row, index) => ({
    ...planRowInput.parse(row),
    row: index + 1,
  }));
  const milestoneIds = new Set(facts.milestones.map(({ id }) => id));
  const decided = decidePlan({ rows, milestoneIds, arithmetic });
  const deadlines = currentDeadlines(facts.milestones, asOf);
  return decided.ok ? tryPlan(decided.value, { arithmetic, deadlines }) : null;
}
