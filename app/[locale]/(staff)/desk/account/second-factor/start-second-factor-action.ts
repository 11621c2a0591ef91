"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { startSecondFactor } from "#app/_server/own-second-factor.ts";
import { ownPasswordInput } from "#domain/second-factor-input.ts";

export const startSecondFactorAction = defineAction({
  permission: "account.secure",
  input: ownPasswordInput,
  run: startSecondFactor,
  answers: (started) => started,
});
