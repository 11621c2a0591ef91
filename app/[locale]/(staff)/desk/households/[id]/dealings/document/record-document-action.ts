"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { recordDocument } from "#db/commands/record-document.ts";
import { documentInput } from "#domain/household/document-input.ts";

export const recordDocumentAction = defineAction({
  permission: "household.write",
  input: documentInput,
  run: recordDocument,
  leadsTo: ({ householdId }, locale) =>
    `/${locale}/desk/households/${householdId}?done=dealing.document`,
});
