import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { decidePreparation } from "#domain/household/draw-decision.ts";
import { type DrawInput, drawInput } from "#domain/household/draw-input.ts";
import { participantList } from "#domain/household/selection-draw.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db, Transaction } from "../open-database.ts";
import { findLedgerProject } from "../queries/ledger-scope.ts";
import { listDrawCandidates } from "../queries/list-draw-candidates.ts";
import { selectionDraw, selectionParticipant } from "../schema/resettlement.ts";
import { sha256 } from "../sha-256.ts";
import { type Caller, changeOnce } from "./change-once.ts";
import { receiptKey } from "./receipt-key.ts";

export type DrawTouched = { drawId: string; slug: string };
export type PreparationRefusal = "project.notFound" | "draw.nobody" | "draw.codeUnreadable";

/** A clerk freezes who takes part in a draw, with the hash that anyone can check the list by. */
export function prepareDraw(
  db: Db,
  caller: Caller,
  input: DrawInput,
): Outcome<DrawTouched, PreparationRefusal | TextRefusal> {
  const request = {
    key: receiptKey(input),
    command: "prepareDraw",
    texts: freeTexts(drawInput, input),
  };
  return changeOnce(db, caller, request, ({ tx, actor, at, businessOn, record }) => {
    const { projectId, name, rule } = input;
    const project = findLedgerProject(tx, { actor, on: businessOn }, projectId);
    if (!project) return refuse("project.notFound");
    const households = listDrawCandidates(tx, projectId, businessOn);
    const codes = decidePreparation(households.map(({ code }) => code));
    if (!codes.ok) return codes;
    const drawId = randomUUID();
    const listHash = sha256(participantList(codes.value));
    const done = { doneOn: businessOn, doneAt: at, doneById: actor.userId };
    tx.insert(selectionDraw)
      .values({ id: drawId, projectId, name, rule, listHash, ...done })
      .run();
    insertParticipants(tx, drawId, households);
    const detail = { projectId, rule, participants: households.length, listHash };
    record("draw.prepared", { type: "draw", id: drawId }, detail);
    return accept({ drawId, slug: project.slug });
  });
}

/** In one statement: for each of 20,000 households it would be a second. */
function insertParticipants(
  tx: Transaction,
  drawId: string,
  households: readonly { id: string; code: string }[],
): void {
  const listed = JSON.stringify(households.map(({ id, code }) => [id, code]));
  tx.insert(selectionParticipant)
    .select(sql`select ${drawId}, value ->> 0, value ->> 1 from json_each(${listed})`)
    .run();
}
