import type { ProjectKind } from "#domain/project/project.ts";
import { clearanceTemplates } from "./plan-template-clearance.ts";
import type { PlanTemplate } from "./plan-template-row.ts";
import { settledTemplates } from "./plan-template-settled.ts";

/** The usual milestones of each kind of project: a beginning for the plan editor, not a plan anybody made. */
export const planTemplates: Record<ProjectKind, PlanTemplate> = {
  ...clearanceTemplates,
  ...settledTemplates,
};
