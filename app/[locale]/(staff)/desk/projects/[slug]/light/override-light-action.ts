"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { overrideLight } from "#db/light/override-light.ts";
import { overrideInput } from "#domain/light/override-input.ts";

export const overrideLightAction = defineAction({
  permission: "light.override",
  input: overrideInput,
  run: overrideLight,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug, restored }, locale) =>
    `/${locale}/desk/projects/${slug}/light?done=light.${restored ? "restored" : "overridden"}`,
});
