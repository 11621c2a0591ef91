"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { recordDocument } from "#db/household/compensation/record-document.ts";
import { recordPayment } from "#db/household/compensation/record-payment.ts";
import { recordVisit } from "#db/household/compensation/record-visit.ts";
import { agreementInput } from "#domain/household/compensation/agreement-input.ts";
import { documentInput } from "#domain/household/compensation/document-input.ts";
import { paymentInput } from "#domain/household/compensation/payment-input.ts";
import { visitInput } from "#domain/household/compensation/visit-input.ts";

export const recordAgreementAction = defineAction({
  permission: "household.write",
  input: agreementInput,
  run: recordAgreement,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=compensation.agreement`,
});

export const recordDocumentAction = defineAction({
  permission: "household.write",
  input: documentInput,
  run: recordDocument,
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=compensation.document`,
});

export const recordPaymentAction = defineAction({
  permission: "household.write",
  input: paymentInput,
  run: recordPayment,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=compensation.payment`,
});

export const recordVisitAction = defineAction({
  permission: "household.write",
  input: visitInput,
  run: recordVisit,
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=compensation.visit`,
});
