import { type Caller, changeOnce } from "#db/command/change-once.ts";
import { receiptKey } from "#db/command/receipt-key.ts";
import type { Db } from "#db/open-database.ts";
import { selectionSeed } from "#db/schema/household/resettlement.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { decideSeed } from "#domain/household/resettlement/draw-decision.ts";
import { type SeedInput, seedInput } from "#domain/household/resettlement/draw-input.ts";
import { findDraw } from "./list-draws.ts";
import type { DrawTouched } from "./prepare-draw.ts";

export type SeedRefusal =
  | "draw.notFound"
  | "draw.needsNoSeed"
  | "draw.alreadySeeded"
  | "draw.alreadyRun";

/** A clerk publishes the seed of a frozen list: once, and never another. */
export function publishSeed(
  db: Db,
  caller: Caller,
  input: SeedInput,
): Outcome<DrawTouched, SeedRefusal | TextRefusal> {
  const request = {
    key: receiptKey(input),
    command: "publishSeed",
    texts: freeTexts(seedInput, input),
  };
  return changeOnce(db, caller, request, ({ tx, actor, at, businessOn, record }) => {
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
  });
}
