"use server";

import { z } from "zod";
import { defineAction } from "#app/_server/action/define-action.ts";
import { checkTrail } from "#app/_server/jobs/trail-check.ts";
import { accept } from "#domain/core/outcome.ts";
import { requestKey } from "#domain/form/form-field.ts";

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
