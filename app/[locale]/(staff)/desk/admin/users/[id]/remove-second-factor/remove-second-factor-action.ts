"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { removeSecondFactor } from "#db/access/remove-second-factor.ts";
import { userChangeInput } from "#domain/account/account-input.ts";

export const removeSecondFactorAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: removeSecondFactor,
  leadsTo: ({ userId }, locale) => `/${locale}/desk/admin/users/${userId}?done=secondFactorRemoved`,
});
