"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { planStepInput } from "#domain/plan/plan-step.ts";
import type { PlanAnswer } from "./plan-answer.ts";
import { takePlanStep } from "./take-plan-step.ts";

export const editPlanAction = defineAction({
  permission: "plan.propose",
  input: planStepInput,
  run: takePlanStep,
  leadsTo: ({ slug, answer }, locale) =>
    answer ? undefined : `/${locale}/desk/projects/${slug}?done=plan.proposed`,
  answers: ({ answer }): PlanAnswer => answer ?? {},
});
