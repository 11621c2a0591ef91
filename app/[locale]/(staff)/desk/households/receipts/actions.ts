"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { issueSlip, issueSlips } from "#app/_server/receipt/issue-slips.ts";
import { renewReceipt, revokeReceipt } from "#db/household/receipt/end-receipt.ts";
import {
  receiptBatchInput,
  receiptIssueInput,
  receiptRenewalInput,
  receiptRevocationInput,
} from "#domain/household/receipt/receipt-input.ts";

export const issueReceiptAction = defineAction({
  permission: "receipt.issue",
  input: receiptIssueInput,
  run: issueSlip,
  answers: (issued) => issued,
});

export const issueReceiptsAction = defineAction({
  permission: "receipt.issue",
  input: receiptBatchInput,
  run: issueSlips,
  answers: (issued) => issued,
});

export const renewReceiptAction = defineAction({
  permission: "receipt.issue",
  input: receiptRenewalInput,
  run: renewReceipt,
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}/receipt?done=renewed`,
});

export const revokeReceiptAction = defineAction({
  permission: "receipt.issue",
  input: receiptRevocationInput,
  run: revokeReceipt,
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}/receipt?done=revoked`,
});
