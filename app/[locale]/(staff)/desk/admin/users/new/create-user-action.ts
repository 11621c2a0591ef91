"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { issuePassword } from "#app/_server/auth/issue-password.ts";
import { createUser } from "#db/access/create-user.ts";
import { createUserInput } from "#domain/account/account-input.ts";

export const createUserAction = defineAction({
  permission: "user.manage",
  input: createUserInput,
  run: (db, caller, input) =>
    issuePassword((issued) => createUser(db, caller, { ...input, ...issued })),
  reveals: (issued) => issued,
});
