"use server";

import { definePublicAction } from "#app/_server/action/define-action.ts";
import { confirmSignIn } from "#app/_server/auth/confirm-sign-in.ts";
import { secondFactorCodeInput } from "#domain/account/second-factor-input.ts";

export const confirmSignInAction = definePublicAction({
  permission: "session.open",
  input: secondFactorCodeInput,
  run: confirmSignIn,
  leadsTo: (_actor, locale) => `/${locale}/desk`,
});
