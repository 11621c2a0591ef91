"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { addArea } from "#db/project/add-area.ts";
import { areaInput } from "#domain/project/area-input.ts";

export const addAreaAction = defineAction({
  permission: "project.manage",
  input: areaInput,
  run: addArea,
  leadsTo: (_done, locale) => `/${locale}/desk/admin/areas?done=added`,
});
