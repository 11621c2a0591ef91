import { z } from "zod";
import { idField, requestKey, requiredLines, versionField } from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

/** A household entered by mistake is taken out of the ledger. */
export const removalInput = z.strictObject({
  requestKey,
  householdId: idField,
  version: versionField,
  reason: impersonal(requiredLines(200)),
});
export type RemovalInput = z.output<typeof removalInput>;
