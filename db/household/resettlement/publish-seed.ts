import { defineCommand } from "#db/command/define-command.ts";
import { selectionSeed } from "#db/schema/household/resettlement.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { decideSeed } from "#domain/household/resettlement/draw-decision.ts";
import { seedInput } from "#domain/household/resettlement/draw-input.ts";
import { findDraw } from "./list-draws.ts";
import type { DrawTouched } from "./prepare-draw.ts";

export type SeedRefusal =
  | "draw.notFound"
  | "draw.needsNoSeed"
  | "draw.alreadySeeded"
  | "draw.alreadyRun";

/** A clerk publishes the seed of a frozen list: once, and never another. */
export const publishSeed = defineCommand(
  "publishSeed",
  seedInput,
  ({ tx, actor, at, businessOn, record }, input): Outcome<DrawTouched, SeedRefusal> => {
    const { drawId, seed, publishedWhere } = input;
    const draw = findDraw(tx, { actor, on: businessOn, asOf: businessOn }, drawId);
    if (!draw) return refuse("draw.notFound");
    const decided = decideSeed(draw);
    if (!decided.ok) return decided;
    const done = { doneOn: businessOn, doneAt: at, doneById: actor.userId };
    tx.insert(selectionSeed)
      .values({ drawId, seed, publishedWhere, ...done })
      .run();
    const detail = { projectId: draw.projectId, seed, publishedWhere };
    record("draw.seeded", { type: "draw", id: drawId }, detail);
    return accept({ drawId, slug: draw.slug });
  },
);
