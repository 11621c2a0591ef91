"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { removeOwnSecondFactor } from "#app/_server/auth/own-second-factor.ts";
import { ownPasswordInput } from "#domain/account/second-factor-input.ts";

export const removeOwnSecondFactorAction = defineAction({
  permission: "account.secure",
  input: ownPasswordInput,
  run: removeOwnSecondFactor,
  leadsTo: (_done, locale) => `/${locale}/desk/account?done=secondFactorRemoved`,
});
