"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { issuePassword } from "#app/_server/issue-password.ts";
import { createUser } from "#db/commands/create-user.ts";
import { createUserInput } from "#domain/account-input.ts";

export const createUserAction = defineAction({
  permission: "user.manage",
  input: createUserInput,
  run: (db, caller, input) =>
    issuePassword((issued) => createUser(db, caller, { ...input, ...issued })),
  reveals: (issued) => issued,
});
