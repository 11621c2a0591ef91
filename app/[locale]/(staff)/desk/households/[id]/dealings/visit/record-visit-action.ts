"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { recordVisit } from "#db/household/compensation/record-visit.ts";
import { visitInput } from "#domain/household/compensation/visit-input.ts";

export const recordVisitAction = defineAction({
  permission: "household.write",
  input: visitInput,
  run: recordVisit,
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=dealing.visit`,
});
