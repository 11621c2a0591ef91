"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { removeHousehold } from "#db/household/register/remove-household.ts";
import { removalInput } from "#domain/household/register/removal-input.ts";

export const removeHouseholdAction = defineAction({
  permission: "household.write",
  input: removalInput,
  run: removeHousehold,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) => `/${locale}/desk/households?project=${slug}&done=removed`,
});
