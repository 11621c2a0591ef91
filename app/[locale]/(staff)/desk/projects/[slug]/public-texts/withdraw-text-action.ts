"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { withdrawText } from "#db/withdrawal/withdraw-text.ts";
import { withdrawalInput } from "#domain/free-text/withdrawal.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import { withdrawnName } from "#i18n/withdrawn-name.ts";

export const withdrawTextAction = defineAction({
  permission: "text.withdraw",
  input: withdrawalInput,
  run: (db, caller, input) => {
    const instead = { name: withdrawnName, nameDeadline: deadlineLabel };
    return withdrawText(db, caller, { ...input, instead });
  },
  invalidates: ({ slugs }) => ["", ...slugs.map((slug) => `/projects/${slug}`)],
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/projects/${slug}/public-texts?done=text.withdrawn`,
});
