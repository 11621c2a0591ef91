"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { allotUnit } from "#db/household/resettlement/allot-unit.ts";
import { prepareDraw } from "#db/household/resettlement/prepare-draw.ts";
import { publishSeed } from "#db/household/resettlement/publish-seed.ts";
import { releaseUnit } from "#db/household/resettlement/release-unit.ts";
import { runDraw } from "#db/household/resettlement/run-draw.ts";
import { saveUnit } from "#db/household/resettlement/save-unit.ts";
import { allotmentInput, releaseInput } from "#domain/household/resettlement/allotment-input.ts";
import { drawInput, runInput, seedInput } from "#domain/household/resettlement/draw-input.ts";
import { unitInput } from "#domain/household/resettlement/unit-input.ts";

export const saveUnitAction = defineAction({
  permission: "household.write",
  input: unitInput,
  run: saveUnit,
  leadsTo: ({ slug }, locale) => `/${locale}/desk/households/units?project=${slug}&done=unit.saved`,
});

export const allotUnitAction = defineAction({
  permission: "household.write",
  input: allotmentInput,
  run: allotUnit,
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/units/allot?project=${slug}&done=allotment.made`,
});

export const publishSeedAction = defineAction({
  permission: "household.write",
  input: seedInput,
  run: publishSeed,
  leadsTo: ({ drawId, slug }, locale) =>
    `/${locale}/desk/households/units/draws/${drawId}?project=${slug}&done=draw.seeded`,
});

export const runDrawAction = defineAction({
  permission: "household.write",
  input: runInput,
  run: runDraw,
  leadsTo: ({ drawId, slug }, locale) =>
    `/${locale}/desk/households/units/draws/${drawId}?project=${slug}&done=draw.run`,
});

export const prepareDrawAction = defineAction({
  permission: "household.write",
  input: drawInput,
  run: prepareDraw,
  leadsTo: ({ drawId, slug }, locale) =>
    `/${locale}/desk/households/units/draws/${drawId}?project=${slug}&done=draw.prepared`,
});

export const releaseUnitAction = defineAction({
  permission: "household.write",
  input: releaseInput,
  run: releaseUnit,
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/units/allot?project=${slug}&done=allotment.released`,
});
