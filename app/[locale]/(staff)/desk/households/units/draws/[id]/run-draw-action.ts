"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { runDraw } from "#db/household/resettlement/run-draw.ts";
import { runInput } from "#domain/household/resettlement/draw-input.ts";

export const runDrawAction = defineAction({
  permission: "household.write",
  input: runInput,
  run: runDraw,
  leadsTo: ({ drawId, slug }, locale) =>
    `/${locale}/desk/households/units/draws/${drawId}?project=${slug}&done=draw.run`,
});
