"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { reviewPlan } from "#db/plan/review-plan.ts";
import { answeredPlace } from "#domain/form/answered-place.ts";
import { planReviewInput } from "#domain/plan/plan-review.ts";
import { afterAnswer, planQueue, withPlace } from "../_frame/queue-place.ts";

export const reviewPlanAction = defineAction({
  permission: "plan.review",
  input: planReviewInput.extend(answeredPlace),
  run: (db, caller, { view, nextId, ...input }) =>
    withPlace(reviewPlan(db, caller, input), { view, nextId }),
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ decision, view, nextId }, locale) =>
    afterAnswer(`/${locale}/desk/plans`, { query: planQueue, view, nextId }, `plan.${decision}`),
});
