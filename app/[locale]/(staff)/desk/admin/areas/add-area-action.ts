"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { addArea } from "#db/commands/add-area.ts";
import { areaInput } from "#domain/area-input.ts";

export const addAreaAction = defineAction({
  permission: "project.manage",
  input: areaInput,
  run: addArea,
  leadsTo: (_done, locale) => `/${locale}/desk/admin/areas?done=added`,
});
