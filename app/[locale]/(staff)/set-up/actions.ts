"use server";

import { definePublicAction } from "#app/_server/action/define-action.ts";
import { setUp } from "#app/_server/auth/set-up.ts";
import { setUpInput } from "#domain/account/account-input.ts";

export const setUpAction = definePublicAction({
  permission: "setup.complete",
  input: setUpInput,
  run: setUp,
  leadsTo: (_done, locale) => `/${locale}/sign-in?done=setUp`,
});
