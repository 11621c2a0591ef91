"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { publishCounts } from "#db/household/counts/publish-counts.ts";
import { countPublicationInput } from "#domain/household/counts/count-publication-input.ts";

export const publishCountsAction = defineAction({
  permission: "relocation.set",
  input: countPublicationInput,
  run: publishCounts,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/counts?project=${slug}&done=counts.published`,
});
