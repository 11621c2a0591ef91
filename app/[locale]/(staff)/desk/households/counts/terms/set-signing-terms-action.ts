"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { setSigningTerms } from "#db/household/signing/set-signing-terms.ts";
import { signingTermsInput } from "#domain/household/signing/signing-terms-input.ts";

export const setSigningTermsAction = defineAction({
  permission: "relocation.set",
  input: signingTermsInput,
  run: setSigningTerms,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/counts?project=${slug}&done=signing.set`,
});
