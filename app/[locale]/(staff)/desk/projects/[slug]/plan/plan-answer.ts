import type { RowEditSaid } from "#domain/plan/draft-row-edit.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import type { PlanTrial } from "#domain/plan/plan-trial.ts";

/** What a step of the plan editor has done. */
export type PlanSaid =
  | { readonly code: "rowAdded" | "milestoneAdded" | "rowRemoved"; readonly row: number }
  | RowEditSaid
  | { readonly code: "groupFolded" | "groupUnfolded"; readonly name: string }
  | { readonly code: "draftSaved" }
  | { readonly code: "templateTaken"; readonly count: number };

/** What the plan editor is drawn from after a step. */
export type PlanAnswer = {
  /** The rows as the step left them; without them they are as they were typed. */
  readonly rows?: readonly PlanDraftRow[];
  /** The groups that are folded after the step; without it as they were sent. */
  readonly folded?: string;
  readonly said?: PlanSaid;
  /** Of the draft as it was just saved. */
  readonly draftVersion?: number;
  readonly trial?: PlanTrial;
};
