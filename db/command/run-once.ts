import { eq } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { requestReceipt } from "#db/schema/audit.ts";
import type { Outcome } from "#domain/core/outcome.ts";

export type Request = { requestKey: string; actorId: string; command: string; at: number };

/**
 * Runs a change once per request key. A retry of the same request by the same person gets the
 * first answer again and changes nothing; a refusal leaves no receipt, so it can be mended and
 * sent again under the same key.
 *
 * @throws Error when the key was used by someone else or for another command
 */
export function runOnce<T, R extends string>(
  tx: Transaction,
  request: Request,
  change: () => Outcome<T, R>,
): Outcome<T, R> {
  const receipt = tx
    .select()
    .from(requestReceipt)
    .where(eq(requestReceipt.requestKey, request.requestKey))
    .get();
  if (receipt) {
    if (receipt.actorId !== request.actorId || receipt.command !== request.command) {
      throw new Error(`request key reused for ${request.command}`);
    }
    return { ok: true, value: JSON.parse(receipt.result) as T };
  }
  const outcome = change();
  if (outcome.ok) {
    tx.insert(requestReceipt)
      .values({ ...request, result: JSON.stringify(outcome.value) })
      .run();
  }
  return outcome;
}
