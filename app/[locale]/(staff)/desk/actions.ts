"use server";

import { z } from "zod";
import { defineAction } from "#app/_server/action/define-action.ts";
import { signOut } from "#app/_server/auth/sign-out.ts";

export const signOutAction = defineAction({
  permission: "session.close",
  input: z.strictObject({}),
  run: signOut,
  leadsTo: (_done, locale) => `/${locale}/sign-in?done=signedOut`,
});
