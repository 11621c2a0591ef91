"use server";

import { definePublicAction } from "#app/_server/action/define-action.ts";
import { readOwnProgress } from "#app/_server/receipt/read-own-progress.ts";
import { receiptReadingInput } from "#domain/household/receipt/receipt-input.ts";

export const readReceiptAction = definePublicAction({
  permission: "receipt.read",
  input: receiptReadingInput,
  run: readOwnProgress,
  answers: (progress) => progress,
});
