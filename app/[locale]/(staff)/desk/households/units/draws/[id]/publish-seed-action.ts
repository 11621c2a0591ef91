"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { publishSeed } from "#db/household/resettlement/publish-seed.ts";
import { seedInput } from "#domain/household/resettlement/draw-input.ts";

export const publishSeedAction = defineAction({
  permission: "household.write",
  input: seedInput,
  run: publishSeed,
  leadsTo: ({ drawId, slug }, locale) =>
    `/${locale}/desk/households/units/draws/${drawId}?project=${slug}&done=draw.seeded`,
});
