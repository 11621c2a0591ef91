import { sql } from "drizzle-orm";
import { decideRun } from "#domain/household/draw-decision.ts";
import type { RunInput } from "#domain/household/draw-input.ts";
import { drawOrder, signingOrder } from "#domain/household/selection-draw.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db, Transaction } from "../open-database.ts";
import { type DrawRow, findDraw } from "../queries/list-draws.ts";
import { listParticipants } from "../queries/list-selection-order.ts";
import { listStageDays } from "../queries/list-stage-days.ts";
import { selectionRank } from "../schema/resettlement.ts";
import { sha256 } from "../sha-256.ts";
import { type Caller, changeOnce } from "./change-once.ts";
import type { DrawTouched } from "./prepare-draw.ts";
import { receiptKey } from "./receipt-key.ts";

export type RunRefusal = "draw.notFound" | "draw.seedMissing" | "draw.alreadyRun";

/**
 * A clerk has the order worked out: of a draw by lot from the seed published before, else from the
 * days known when the list was frozen. Once; the order is never another.
 */
export function runDraw(db: Db, caller: Caller, input: RunInput): Outcome<DrawTouched, RunRefusal> {
  const request = { key: receiptKey(input), command: "runDraw", texts: null };
  return changeOnce(db, caller, request, ({ tx, actor, at, businessOn, record }) => {
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
  });
}

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
