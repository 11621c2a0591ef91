import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import type { Transaction } from "#db/open-database.ts";
import { selectionDraw, selectionParticipant } from "#db/schema/household/resettlement.ts";
import { sha256 } from "#db/sha-256.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { decidePreparation } from "#domain/household/resettlement/draw-decision.ts";
import { drawInput } from "#domain/household/resettlement/draw-input.ts";
import { participantList } from "#domain/household/resettlement/selection-draw.ts";
import { listDrawCandidates } from "./list-draw-candidates.ts";

export type DrawTouched = { drawId: string; slug: string };
export type PreparationRefusal = "project.notFound" | "draw.nobody" | "draw.codeUnreadable";

/** A clerk freezes who takes part in a draw, with the hash that anyone can check the list by. */
export const prepareDraw = defineCommand(
  "prepareDraw",
  drawInput,
  ({ tx, actor, at, businessOn, record }, input): Outcome<DrawTouched, PreparationRefusal> => {
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
  },
);

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
