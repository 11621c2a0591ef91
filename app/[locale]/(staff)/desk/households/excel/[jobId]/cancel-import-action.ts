"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { cancelImport, findImport } from "#app/_server/jobs/import-jobs.ts";
import { accept, refuse } from "#domain/core/outcome.ts";
import { cancelInput } from "#domain/household/import/import-input.ts";
import { excelPlace } from "../excel-place.ts";

export const cancelImportAction = defineAction({
  permission: "household.write",
  input: cancelInput,
  run: async (_db, { actor }, { jobId }) => {
    const job = findImport(jobId, actor);
    if (!job) return refuse("ledgerImport.jobNotFound");
    const isCancelled = await cancelImport(job);
    return accept({ jobId, slug: job.project.slug, ledger: job.ledger, isCancelled });
  },
  leadsTo: ({ jobId, slug, ledger, isCancelled }, locale) =>
    isCancelled
      ? `/${locale}/desk${excelPlace(slug, { ledger, done: "import.cancelled" })}`
      : `/${locale}/desk/households/excel/${jobId}?project=${slug}`,
});
