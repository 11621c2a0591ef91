import { sql } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import { listStageDays } from "#db/household/stage/list-stage-days.ts";
import type { Transaction } from "#db/open-database.ts";
import { selectionRank } from "#db/schema/household/resettlement.ts";
import { sha256 } from "#db/sha-256.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { decideRun } from "#domain/household/resettlement/draw-decision.ts";
import { runInput } from "#domain/household/resettlement/draw-input.ts";
import { drawOrder, signingOrder } from "#domain/household/resettlement/selection-draw.ts";
import { type DrawRow, findDraw } from "./list-draws.ts";
import { listParticipants } from "./list-selection-order.ts";
import type { DrawTouched } from "./prepare-draw.ts";

export type RunRefusal = "draw.notFound" | "draw.seedMissing" | "draw.alreadyRun";

/**
 * A clerk has the order worked out: of a draw by lot from the seed published before, else from the
 * days known when the list was frozen. Once; the order is never another.
 */
export const runDraw = defineCommand(
  "runDraw",
  runInput,
  ({ tx, actor, at, businessOn, record }, input): Outcome<DrawTouched, RunRefusal> => {
    const { drawId } = input;
    const draw = findDraw(tx, { actor, on: businessOn, asOf: businessOn }, drawId);
    if (!draw) return refuse("draw.notFound");
    const decided = decideRun(draw);
    if (!decided.ok) return decided;
    const ids = new Map(listParticipants(tx, drawId).map(({ id, code }) => [code, id]));
    const order = orderOf(tx, draw, ids);
    const ranked = JSON.stringify(order.map((code) => ids.get(code) ?? ""));
    // In one statement: for each of 20,000 households it would be a second.
    tx.insert(selectionRank)
      .select(
        sql`select ${drawId}, value, key + 1, ${businessOn}, ${at}, ${actor.userId} from json_each(${ranked})`,
      )
      .run();
    const orderHash = sha256(order.map((code) => `${code}\n`).join(""));
    const { projectId, listHash } = draw;
    record("draw.run", { type: "draw", id: drawId }, { projectId, listHash, orderHash });
    return accept({ drawId, slug: draw.slug });
  },
);

function orderOf(
  tx: Transaction,
  { rule, seed, projectId, preparedOn }: DrawRow,
  ids: ReadonlyMap<string, string>,
): string[] {
  if (rule === "draw") return drawOrder([...ids.keys()], seed ?? "", sha256);
  const stages = ["signed", "paid"] as const;
  const found = listStageDays(tx, projectId, { stages, asOf: preparedOn });
  return signingOrder(
    [...ids].map(([code, id]) => ({
      code,
      signedOn: found.get(id)?.days.signed ?? null,
      paidOn: found.get(id)?.days.paid ?? null,
    })),
  );
}
