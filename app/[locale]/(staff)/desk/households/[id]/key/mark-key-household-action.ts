"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { markKeyHousehold } from "#db/household/ledger/mark-key-household.ts";
import { keyHouseholdInput } from "#domain/household/register/key-household-input.ts";

export const markKeyHouseholdAction = defineAction({
  permission: "household.write",
  input: keyHouseholdInput,
  run: markKeyHousehold,
  leadsTo: ({ slug, isKey }, locale) =>
    `/${locale}/desk/households/key?project=${slug}&done=dealing.${isKey ? "key" : "unkeyed"}`,
});
