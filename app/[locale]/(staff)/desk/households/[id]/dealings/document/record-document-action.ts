"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { recordDocument } from "#db/household/compensation/record-document.ts";
import { documentInput } from "#domain/household/compensation/document-input.ts";

export const recordDocumentAction = defineAction({
  permission: "household.write",
  input: documentInput,
  run: recordDocument,
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=dealing.document`,
});
