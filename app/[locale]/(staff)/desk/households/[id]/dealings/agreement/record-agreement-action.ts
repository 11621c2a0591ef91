"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { recordAgreement } from "#db/commands/record-agreement.ts";
import { agreementInput } from "#domain/household/agreement-input.ts";

export const recordAgreementAction = defineAction({
  permission: "household.write",
  input: agreementInput,
  run: recordAgreement,
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}/dealings?done=dealing.agreement`,
});
