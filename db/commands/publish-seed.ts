import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { decideSeed } from "#domain/household/draw-decision.ts";
import { type SeedInput, seedInput } from "#domain/household/draw-input.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { findDraw } from "../queries/list-draws.ts";
import { selectionSeed } from "../schema/resettlement.ts";
import { type Caller, changeOnce } from "./change-once.ts";
import type { DrawTouched } from "./prepare-draw.ts";
import { receiptKey } from "./receipt-key.ts";

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
