"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { changeOwnPassword } from "#app/_server/auth/change-own-password.ts";
import { changePasswordInput } from "#domain/account/account-input.ts";

export const changePasswordAction = defineAction({
  permission: "account.changePassword",
  input: changePasswordInput,
  run: changeOwnPassword,
  leadsTo: (_changed, locale) => `/${locale}/desk/account?done=password`,
});
