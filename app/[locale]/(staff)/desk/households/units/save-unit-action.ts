"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { saveUnit } from "#db/household/resettlement/save-unit.ts";
import { unitInput } from "#domain/household/resettlement/unit-input.ts";

export const saveUnitAction = defineAction({
  permission: "household.write",
  input: unitInput,
  run: saveUnit,
  leadsTo: ({ slug }, locale) => `/${locale}/desk/households/units?project=${slug}&done=unit.saved`,
});
