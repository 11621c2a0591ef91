"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { retract } from "#db/retraction/retract.ts";
import { retractionInput } from "#domain/retraction/retraction.ts";

export const retractAction = defineAction({
  permission: "own.retract",
  input: retractionInput,
  run: retract,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug, subject }, locale) =>
    `/${locale}/desk/projects/${slug}?done=${subject}.retracted`,
});
