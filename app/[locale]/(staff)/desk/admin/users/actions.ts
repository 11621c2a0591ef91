"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { issuePassword } from "#app/_server/auth/issue-password.ts";
import { createUser } from "#db/access/create-user.ts";
import { disableUser } from "#db/access/disable-user.ts";
import { enableUser } from "#db/access/enable-user.ts";
import { removeSecondFactor } from "#db/access/remove-second-factor.ts";
import { resetPassword } from "#db/access/reset-password.ts";
import { createUserInput, userChangeInput } from "#domain/account/account-input.ts";

export const createUserAction = defineAction({
  permission: "user.manage",
  input: createUserInput,
  run: (db, caller, input) =>
    issuePassword((issued) => createUser(db, caller, { ...input, ...issued })),
  reveals: (issued) => issued,
});

export const disableUserAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: disableUser,
  leadsTo: ({ userId }, locale) => `/${locale}/desk/admin/users/${userId}?done=disabled`,
});

export const enableUserAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: enableUser,
  leadsTo: ({ userId }, locale) => `/${locale}/desk/admin/users/${userId}?done=enabled`,
});

export const removeSecondFactorAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: removeSecondFactor,
  leadsTo: ({ userId }, locale) => `/${locale}/desk/admin/users/${userId}?done=secondFactorRemoved`,
});

export const resetPasswordAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: (db, caller, input) =>
    issuePassword((issued) => resetPassword(db, caller, { ...input, ...issued })),
  reveals: (issued) => issued,
});
