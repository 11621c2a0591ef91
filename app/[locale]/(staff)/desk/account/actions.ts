"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { changeOwnPassword } from "#app/_server/auth/change-own-password.ts";
import {
  confirmSecondFactor,
  removeOwnSecondFactor,
  startSecondFactor,
} from "#app/_server/auth/own-second-factor.ts";
import { changePasswordInput } from "#domain/account/account-input.ts";
import { ownPasswordInput, secondFactorCodeInput } from "#domain/account/second-factor-input.ts";

export const changePasswordAction = defineAction({
  permission: "account.changePassword",
  input: changePasswordInput,
  run: changeOwnPassword,
  leadsTo: (_changed, locale) => `/${locale}/desk/account?done=password`,
});

export const confirmSecondFactorAction = defineAction({
  permission: "account.secure",
  input: secondFactorCodeInput,
  run: confirmSecondFactor,
  leadsTo: (_done, locale) => `/${locale}/desk/account?done=secondFactorAdded`,
});

export const removeOwnSecondFactorAction = defineAction({
  permission: "account.secure",
  input: ownPasswordInput,
  run: removeOwnSecondFactor,
  leadsTo: (_done, locale) => `/${locale}/desk/account?done=secondFactorRemoved`,
});

export const startSecondFactorAction = defineAction({
  permission: "account.secure",
  input: ownPasswordInput,
  run: startSecondFactor,
  answers: (started) => started,
});
