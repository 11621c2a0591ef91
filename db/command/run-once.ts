import { eq } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { idempotentAnswer } from "#db/schema/audit.ts";
import type { Outcome } from "#domain/core/outcome.ts";

export type Request = { requestKey: string; actorId: string; command: string; at: number };

/**
 * Runs a change once per request key. A retry of the same request by the same person gets the
 * first answer again and changes nothing; a refusal is not stored, so it can be mended and
 * sent again under the same key.
 *
 * @throws Error when the key was used by someone else or for another command
 */
export function runOnce<T, R extends string>(
  tx: Transaction,
  request: Request,
  change: () => Outcome<T, R>,
): Outcome<T, R> {
  const stored = tx
    .select()
    .from(idempotentAnswer)
    .where(eq(idempotentAnswer.requestKey, request.requestKey))
    .get();
  if (stored) {
    if (stored.actorId !== request.actorId || stored.command !== request.command) {
      throw new Error(`request key reused for ${request.command}`);
    }
    return { ok: true, value: JSON.parse(stored.result) as T };
  }
  const outcome = change();
  if (outcome.ok) {
    tx.insert(idempotentAnswer)
      .values({ ...request, result: JSON.stringify(outcome.value) })
      .run();
  }
  return outcome;
}
