import { blankRow, type PlanDraftRow } from "#domain/plan/plan-draft.ts";

/** A row of the plan editor with some of its fields typed. */
export function typedRow(typed: Partial<PlanDraftRow>): PlanDraftRow {
  return { ...blankRow, nameZh: "节点", ...typed };
}
