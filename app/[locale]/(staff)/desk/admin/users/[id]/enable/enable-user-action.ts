"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { enableUser } from "#db/commands/enable-user.ts";
import { userChangeInput } from "#domain/account-input.ts";

export const enableUserAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: enableUser,
  leadsTo: ({ userId }, locale) => `/${locale}/desk/admin/users/${userId}?done=enabled`,
});
