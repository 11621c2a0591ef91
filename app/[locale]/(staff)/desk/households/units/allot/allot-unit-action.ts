"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { allotUnit } from "#db/household/resettlement/allot-unit.ts";
import { allotmentInput } from "#domain/household/resettlement/allotment-input.ts";

export const allotUnitAction = defineAction({
  permission: "household.write",
  input: allotmentInput,
  run: allotUnit,
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/units/allot?project=${slug}&done=allotment.made`,
});
