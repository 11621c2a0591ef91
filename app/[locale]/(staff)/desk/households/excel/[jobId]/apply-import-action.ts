"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { applyInput } from "#domain/household/import/import-input.ts";
import { applyImport } from "./apply-import.ts";

export const applyImportAction = defineAction({
  permission: "household.write",
  input: applyInput,
  run: applyImport,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ jobId, slug, refused }, locale) =>
    `/${locale}/desk/households/excel/${jobId}?project=${slug}${refused ? `&refused=${refused}` : ""}`,
});
