"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { releaseUnit } from "#db/commands/release-unit.ts";
import { releaseInput } from "#domain/household/allotment-input.ts";

export const releaseUnitAction = defineAction({
  permission: "household.write",
  input: releaseInput,
  run: releaseUnit,
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/units/allot?project=${slug}&done=allotment.released`,
});
