import { z } from "zod";
import { requestKey, requiredText, versionField } from "../form-field.ts";

/** A household entered by mistake is taken out of the ledger. */
export const removalInput = z.strictObject({
  requestKey,
  householdId: z.string().min(1).max(64),
  version: versionField,
  reason: requiredText(200),
});
export type RemovalInput = z.output<typeof removalInput>;
