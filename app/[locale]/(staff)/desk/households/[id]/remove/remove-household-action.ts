"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { removeHousehold } from "#db/commands/remove-household.ts";
import { removalInput } from "#domain/household/removal-input.ts";

export const removeHouseholdAction = defineAction({
  permission: "household.write",
  input: removalInput,
  run: removeHousehold,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) => `/${locale}/desk/households?project=${slug}&done=removed`,
});
