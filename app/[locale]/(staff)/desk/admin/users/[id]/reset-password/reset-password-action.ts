"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { issuePassword } from "#app/_server/auth/issue-password.ts";
import { resetPassword } from "#db/access/reset-password.ts";
import { userChangeInput } from "#domain/account/account-input.ts";

export const resetPasswordAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: (db, caller, input) =>
    issuePassword((issued) => resetPassword(db, caller, { ...input, ...issued })),
  reveals: (issued) => issued,
});
