"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { prepareDraw } from "#db/household/resettlement/prepare-draw.ts";
import { drawInput } from "#domain/household/resettlement/draw-input.ts";

export const prepareDrawAction = defineAction({
  permission: "household.write",
  input: drawInput,
  run: prepareDraw,
  leadsTo: ({ drawId, slug }, locale) =>
    `/${locale}/desk/households/units/draws/${drawId}?project=${slug}&done=draw.prepared`,
});
