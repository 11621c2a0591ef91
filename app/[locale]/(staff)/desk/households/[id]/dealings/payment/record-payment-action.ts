"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { recordPayment } from "#db/household/compensation/record-payment.ts";
import { paymentInput } from "#domain/household/compensation/payment-input.ts";

export const recordPaymentAction = defineAction({
  permission: "household.write",
  input: paymentInput,
  run: recordPayment,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=dealing.payment`,
});
