"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { agreementInput } from "#domain/household/compensation/agreement-input.ts";

export const recordAgreementAction = defineAction({
  permission: "household.write",
  input: agreementInput,
  run: recordAgreement,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=dealing.agreement`,
});
