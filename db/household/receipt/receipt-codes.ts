import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { blindIndex } from "#db/encryption/blind-index.ts";
import { receiptCode } from "#domain/household/receipt/receipt-code.ts";

/** Made for one attempt to issue receipts; it exists in that request only. */
export type ReceiptIssue = {
  readonly issueId: string;
  /** The code of a household in this issue. */
  readonly codeOf: (householdId: string) => string;
};

/**
 * Codes for any number of households out of 256 random bits: each is the first 128 of a keyed hash,
 * so that a command can write their hashes and whoever asked for it can print them, without a code
 * being in what is kept of the command.
 */
export function makeReceiptIssue(): ReceiptIssue {
  const seed = randomBytes(32);
  return {
    issueId: randomUUID(),
    codeOf: (householdId) =>
      receiptCode(createHmac("sha256", seed).update(householdId).digest().subarray(0, 16)),
  };
}

/** Under what a code is kept: its keyed hash. */
export function receiptIndex(code: string): string {
  return blindIndex("receipt", code);
}
