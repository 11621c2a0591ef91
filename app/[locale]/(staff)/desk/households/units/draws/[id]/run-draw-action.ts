"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { runDraw } from "#db/commands/run-draw.ts";
import { runInput } from "#domain/household/draw-input.ts";

export const runDrawAction = defineAction({
  permission: "household.write",
  input: runInput,
  run: runDraw,
  leadsTo: ({ drawId, slug }, locale) =>
    `/${locale}/desk/households/units/draws/${drawId}?project=${slug}&done=draw.run`,
});
