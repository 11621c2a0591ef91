"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { cancelImport, findImport } from "#app/_server/import-jobs.ts";
import { cancelInput } from "#domain/household/import/import-input.ts";
import { accept, refuse } from "#domain/outcome.ts";

export const cancelImportAction = defineAction({
  permission: "household.write",
  input: cancelInput,
  run: (_db, { actor }, { jobId }) => {
    const job = findImport(jobId, actor);
    if (!job) return refuse("ledgerImport.jobNotFound");
    cancelImport(job);
    return accept(job.project);
  },
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/households/excel?project=${slug}&done=import.cancelled`,
});
