import { z } from "zod";
import {
  idField,
  optionalId,
  requestKey,
  requiredText,
  wholeField,
} from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

/** For how long a receipt can be read; it can be renewed. */
export const receiptTerms = [6, 12, 24, 36, 60] as const;
export const usualReceiptTerm = 24;

const months = wholeField({ min: 1, max: 60 });

/** A receipt for one household. */
export const receiptIssueInput = z.strictObject({
  requestKey,
  householdId: idField,
  /** The one in force when the form was drawn, which ends with it. */
  replacesId: optionalId,
  months,
});
export type ReceiptIssueInput = z.output<typeof receiptIssueInput>;

/** Receipts for all that have signed and have none: of a building, or of the whole project. */
export const receiptBatchInput = z.strictObject({
  requestKey,
  projectId: idField,
  buildingId: optionalId,
  months,
});
export type ReceiptBatchInput = z.output<typeof receiptBatchInput>;

export const receiptRenewalInput = z.strictObject({ requestKey, receiptId: idField, months });

export const receiptRevocationInput = z.strictObject({
  requestKey,
  receiptId: idField,
  reason: impersonal(requiredText(200)),
});

/**
 * The code that a resident types. By its name it is a secret: no answer gives it back. What is no
 * code is looked for like one, so that every wrong one is answered alike.
 */
export const receiptReadingInput = z.strictObject({
  receiptToken: z.string().trim().min(1).max(200),
});
export type ReceiptReadingInput = z.output<typeof receiptReadingInput>;
