import type { Bilingual } from "#domain/core/bilingual.ts";
import type { MilestoneKind } from "#domain/milestone/milestone.ts";

/** A row of a template. */
export interface TemplateMilestone {
  readonly name: Bilingual;
  readonly kind: MilestoneKind;
  readonly weight: number;
  /** calendar days */
  readonly duration: number;
  /** as the plan editor writes them: "6SS+30d, 6FF+30d" */
  readonly predecessors: string;
}

export type PlanTemplate = readonly TemplateMilestone[];
