"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { issuePassword } from "#app/_server/issue-password.ts";
import { resetPassword } from "#db/commands/reset-password.ts";
import { userChangeInput } from "#domain/account-input.ts";

export const resetPasswordAction = defineAction({
  permission: "user.manage",
  input: userChangeInput,
  run: (db, caller, input) =>
    issuePassword((issued) => resetPassword(db, caller, { ...input, ...issued })),
  reveals: (issued) => issued,
});
