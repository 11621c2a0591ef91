"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { recordVisit } from "#db/commands/record-visit.ts";
import { visitInput } from "#domain/household/visit-input.ts";

export const recordVisitAction = defineAction({
  permission: "household.write",
  input: visitInput,
  run: recordVisit,
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=dealing.visit`,
});
