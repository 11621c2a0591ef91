"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { publishSeed } from "#db/commands/publish-seed.ts";
import { seedInput } from "#domain/household/draw-input.ts";

export const publishSeedAction = defineAction({
  permission: "household.write",
  input: seedInput,
  run: publishSeed,
  leadsTo: ({ drawId, slug }, locale) =>
    `/${locale}/desk/households/units/draws/${drawId}?project=${slug}&done=draw.seeded`,
});
