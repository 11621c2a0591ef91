"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { startImport } from "#app/_server/jobs/import-jobs.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import { refuse } from "#domain/core/outcome.ts";
import { uploadInput } from "#domain/household/import/import-input.ts";

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
