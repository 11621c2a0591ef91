"use server";

import { confirmSignIn } from "#app/_server/confirm-sign-in.ts";
import { definePublicAction } from "#app/_server/define-action.ts";
import { secondFactorCodeInput } from "#domain/second-factor-input.ts";

export const confirmSignInAction = definePublicAction({
  permission: "session.open",
  input: secondFactorCodeInput,
  run: confirmSignIn,
  leadsTo: (_actor, locale) => `/${locale}/desk`,
});
