"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { enableUser } from "#db/access/enable-user.ts";
import { userChangeInput } from "#domain/account/account-input.ts";

export const enableUserAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: enableUser,
  leadsTo: ({ userId }, locale) => `/${locale}/desk/admin/users/${userId}?done=enabled`,
});
