"use server";

import { definePublicAction } from "#app/_server/action/define-action.ts";
import { confirmSignIn } from "#app/_server/auth/confirm-sign-in.ts";
import { signIn } from "#app/_server/auth/sign-in.ts";
import { signInInput } from "#domain/account/account-input.ts";
import { secondFactorCodeInput } from "#domain/account/second-factor-input.ts";

export const signInAction = definePublicAction({
  permission: "session.open",
  input: signInInput,
  run: signIn,
  leadsTo: (signedIn, locale) =>
    "needsCode" in signedIn ? `/${locale}/sign-in/code` : `/${locale}/desk`,
});

export const confirmSignInAction = definePublicAction({
  permission: "session.open",
  input: secondFactorCodeInput,
  run: confirmSignIn,
  leadsTo: (_actor, locale) => `/${locale}/desk`,
});
