"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { importStepInput } from "#domain/mspdi/import/import-input.ts";
import type { ImportAnswer } from "./import-answer.ts";
import { takeImportStep } from "./take-import-step.ts";

export const importPlanAction = defineAction({
  permission: "plan.propose",
  input: importStepInput,
  upload: "file",
  run: takeImportStep,
  leadsTo: ({ slug, answer }, locale) =>
    answer ? undefined : `/${locale}/desk/projects/${slug}?done=plan.proposed`,
  answers: ({ answer }): ImportAnswer => answer ?? {},
});
