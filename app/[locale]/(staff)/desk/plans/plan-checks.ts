import { planArithmetic } from "#db/calendar/plan-arithmetic.ts";
import { decidePlan, type PlanWarning } from "#domain/plan-decision.ts";
import { draftPlan } from "#domain/plan-draft.ts";
import { planRowInput } from "#domain/plan-input.ts";
import type { PlanProposal } from "#domain/plan-proposal.ts";

/** What was odd in a plan when it was proposed: a leader should know it as its owner did. */
export function planChecks({ lines, links, durationUnit }: PlanProposal): {
  warnings: readonly PlanWarning[];
  weights: number;
} {
  const rows = draftPlan(lines, links).map((row, index) => ({
    ...planRowInput.parse(row),
    row: index + 1,
  }));
  const milestoneIds = new Set(lines.flatMap(({ milestoneId }) => milestoneId ?? []));
  const decided = decidePlan({ rows, milestoneIds, arithmetic: planArithmetic(durationUnit) });
  const weights = lines.reduce((sum, { weight }) => sum + weight, 0);
  return { warnings: decided.ok ? decided.value.warnings : [], weights };
}
