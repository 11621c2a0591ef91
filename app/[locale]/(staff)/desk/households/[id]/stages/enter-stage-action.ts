"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import { stageEntryInput } from "#domain/household/stage/stage-input.ts";

export const enterStageAction = defineAction({
  permission: "household.write",
  input: stageEntryInput,
  run: (db, caller, input) => {
    const entered = enterStage(db, caller, input);
    const [householdId = ""] = input.householdIds;
    return entered.ok ? { ...entered, value: { ...entered.value, householdId } } : entered;
  },
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ householdId }, locale) => `/${locale}/desk/households/${householdId}`,
});
