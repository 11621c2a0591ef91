"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { recordPayment } from "#db/commands/record-payment.ts";
import { paymentInput } from "#domain/household/payment-input.ts";

export const recordPaymentAction = defineAction({
  permission: "household.write",
  input: paymentInput,
  run: recordPayment,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=dealing.payment`,
});
