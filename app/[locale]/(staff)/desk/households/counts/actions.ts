"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { publishCounts } from "#db/household/counts/publish-counts.ts";
import { setSigningTerms } from "#db/household/signing/set-signing-terms.ts";
import { countPublicationInput } from "#domain/household/counts/count-publication-input.ts";
import { signingTermsInput } from "#domain/household/signing/signing-terms-input.ts";

export const publishCountsAction = defineAction({
  permission: "relocation.set",
  input: countPublicationInput,
  run: publishCounts,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/counts?project=${slug}&done=counts.published`,
});

export const setSigningTermsAction = defineAction({
  permission: "relocation.set",
  input: signingTermsInput,
  run: setSigningTerms,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/counts?project=${slug}&done=signing.set`,
});
