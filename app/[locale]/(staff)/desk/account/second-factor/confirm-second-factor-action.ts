"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { confirmSecondFactor } from "#app/_server/own-second-factor.ts";
import { secondFactorCodeInput } from "#domain/second-factor-input.ts";

export const confirmSecondFactorAction = defineAction({
  permission: "account.secure",
  input: secondFactorCodeInput,
  run: confirmSecondFactor,
  leadsTo: (_done, locale) => `/${locale}/desk/account?done=secondFactorAdded`,
});
