"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { reviewPlan } from "#db/plan/review-plan.ts";
import { planReviewInput } from "#domain/plan/plan-review.ts";

export const reviewPlanAction = defineAction({
  permission: "plan.review",
  input: planReviewInput,
  run: reviewPlan,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ decision }, locale) => `/${locale}/desk/plans?done=plan.${decision}`,
});
