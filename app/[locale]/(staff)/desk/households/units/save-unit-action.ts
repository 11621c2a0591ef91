"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { saveUnit } from "#db/commands/save-unit.ts";
import { unitInput } from "#domain/household/unit-input.ts";

export const saveUnitAction = defineAction({
  permission: "household.write",
  input: unitInput,
  run: saveUnit,
  leadsTo: ({ slug }, locale) => `/${locale}/desk/households/units?project=${slug}&done=unit.saved`,
});
