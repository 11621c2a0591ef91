"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { disableUser } from "#db/access/disable-user.ts";
import { userChangeInput } from "#domain/account/account-input.ts";

export const disableUserAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: disableUser,
  leadsTo: ({ userId }, locale) => `/${locale}/desk/admin/users/${userId}?done=disabled`,
});
