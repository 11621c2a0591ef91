"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { cancelImport, findImport, readNear, startImport } from "#app/_server/jobs/import-jobs.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import { accept, refuse } from "#domain/core/outcome.ts";
import {
  applyInput,
  cancelInput,
  readNearInput,
  uploadInput,
} from "#domain/household/import/import-input.ts";
import { applyImport } from "./apply-import.ts";
import { excelPlace } from "./excel-place.ts";

export const uploadLedgerAction = defineAction({
  permission: "household.write",
  input: uploadInput,
  upload: "file",
  run: (db, { actor, at }, { projectId, ledger, file }) => {
    const scope = { actor, on: findBusinessDate(db, at) };
    const project = findLedgerProject(db, scope, projectId);
    if (!project) return refuse("ledgerImport.projectNotFound");
    return startImport({ ledger, owner: actor, project, file });
  },
  leadsTo: ({ id, project }, locale) =>
    `/${locale}/desk/households/excel/${id}?project=${project.slug}`,
});

export const readNearAction = defineAction({
  permission: "household.write",
  input: readNearInput,
  run: (_db, { actor }, { jobId }) => {
    const job = findImport(jobId, actor);
    if (!job) return refuse("ledgerImport.jobNotFound");
    if (job.state.name !== "ready") return refuse("ledgerImport.notReady");
    readNear(job);
    return accept({ jobId, slug: job.project.slug });
  },
  leadsTo: ({ jobId, slug }, locale) => `/${locale}/desk/households/excel/${jobId}?project=${slug}`,
});

export const applyImportAction = defineAction({
  permission: "household.write",
  input: applyInput,
  run: applyImport,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ jobId, slug, refused }, locale) =>
    `/${locale}/desk/households/excel/${jobId}?project=${slug}${refused ? `&refused=${refused}` : ""}`,
});

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
