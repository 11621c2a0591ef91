"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { removeOwnSecondFactor } from "#app/_server/own-second-factor.ts";
import { ownPasswordInput } from "#domain/second-factor-input.ts";

export const removeOwnSecondFactorAction = defineAction({
  permission: "account.secure",
  input: ownPasswordInput,
  run: removeOwnSecondFactor,
  leadsTo: (_done, locale) => `/${locale}/desk/account?done=secondFactorRemoved`,
});
