"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { startSecondFactor } from "#app/_server/auth/own-second-factor.ts";
import { ownPasswordInput } from "#domain/account/second-factor-input.ts";

export const startSecondFactorAction = defineAction({
  permission: "account.secure",
  input: ownPasswordInput,
  run: startSecondFactor,
  answers: (started) => started,
});
