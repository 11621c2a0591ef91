"use server";

import { z } from "zod";
import { defineAction } from "#app/_server/define-action.ts";
import { checkTrail } from "#app/_server/trail-check.ts";
import { requestKey } from "#domain/form-field.ts";
import { accept } from "#domain/outcome.ts";

/** Begins a check of the audit trail; nobody waits for its end. */
export const checkTrailAction = defineAction({
  permission: "audit.read",
  input: z.strictObject({ requestKey }),
  run: () => {
    void checkTrail();
    return accept(null);
  },
  leadsTo: (_, locale) => `/${locale}/desk/admin/audit?done=checking`,
});
