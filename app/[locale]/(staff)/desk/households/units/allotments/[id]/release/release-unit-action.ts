"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { releaseUnit } from "#db/household/resettlement/release-unit.ts";
import { releaseInput } from "#domain/household/resettlement/allotment-input.ts";

export const releaseUnitAction = defineAction({
  permission: "household.write",
  input: releaseInput,
  run: releaseUnit,
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/units/allot?project=${slug}&done=allotment.released`,
});
