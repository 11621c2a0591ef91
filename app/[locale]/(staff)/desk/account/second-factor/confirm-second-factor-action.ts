"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { confirmSecondFactor } from "#app/_server/auth/own-second-factor.ts";
import { secondFactorCodeInput } from "#domain/account/second-factor-input.ts";

export const confirmSecondFactorAction = defineAction({
  permission: "account.secure",
  input: secondFactorCodeInput,
  run: confirmSecondFactor,
  leadsTo: (_done, locale) => `/${locale}/desk/account?done=secondFactorAdded`,
});
