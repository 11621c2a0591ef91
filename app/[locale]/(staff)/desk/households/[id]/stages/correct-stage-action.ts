"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { correctStage } from "#db/household/stage/correct-stage.ts";
import { stageCorrectionInput } from "#domain/household/stage/stage-input.ts";

export const correctStageAction = defineAction({
  permission: "household.write",
  input: stageCorrectionInput,
  run: correctStage,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ householdId }, locale) => `/${locale}/desk/households/${householdId}`,
});
