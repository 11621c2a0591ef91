"use server";

import { changeOwnPassword } from "#app/_server/change-own-password.ts";
import { defineAction } from "#app/_server/define-action.ts";
import { changePasswordInput } from "#domain/account-input.ts";

export const changePasswordAction = defineAction({
  permission: "account.changePassword",
  input: changePasswordInput,
  run: changeOwnPassword,
  leadsTo: (_changed, locale) => `/${locale}/desk/account?done=password`,
});
