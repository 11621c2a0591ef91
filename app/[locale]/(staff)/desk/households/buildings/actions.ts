"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { saveBuilding } from "#db/household/register/save-building.ts";
import { findProjectSlug } from "#db/project/find-project-slug.ts";
import { buildingInput } from "#domain/household/register/building-input.ts";

export const saveBuildingAction = defineAction({
  permission: "household.write",
  input: buildingInput,
  run: (db, caller, input) => {
    const saved = saveBuilding(db, caller, input);
    if (!saved.ok) return saved;
    return { ...saved, value: { slug: findProjectSlug(db, saved.value.projectId) ?? "" } };
  },
  leadsTo: ({ slug }, locale) => `/${locale}/desk/households/buildings?project=${slug}&done=saved`,
});
