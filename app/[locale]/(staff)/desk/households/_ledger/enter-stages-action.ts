"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import { stageSelectionInput } from "#domain/household/stage/stage-input.ts";
import { doneQuery } from "./ledger-address.ts";

export const enterStagesAction = defineAction({
  permission: "household.write",
  input: stageSelectionInput,
  run: (db, caller, { view, ...input }) => {
    const entered = enterStage(db, caller, input);
    return entered.ok ? { ...entered, value: { ...entered.value, view } } : entered;
  },
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ view, entered, breaches }, locale) =>
    `/${locale}/desk/households${doneQuery(view, `staged.${entered}.${breaches}`)}`,
});
