import "server-only";
import type { z } from "zod";
import { findImport, recheck, writeInBackground } from "#app/_server/jobs/import-jobs.ts";
import type { Caller } from "#db/command/define-command.ts";
import { importLedger } from "#db/household/import/import-ledger.ts";
import type { Db } from "#db/open-database.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { decideConfirmation } from "#domain/core/question.ts";
import { askAboutFile } from "#domain/household/import/file-questions.ts";
import type { applyInput } from "#domain/household/import/import-input.ts";

export type ImportApplied = {
  readonly jobId: string;
  readonly slug: string;
  /** why nothing was written, where the file is checked again instead */
  readonly refused?: string;
};

/** A household to be added with its days keeps everybody waiting for most of a millisecond. */
const writtenAtOnce = 50;

/** Writes what its owner has seen. Where the ledger has moved on since, the file is checked again. */
export function applyImport(
  db: Db,
  caller: Caller,
  { jobId, withoutConflicts, confirms }: z.output<typeof applyInput>,
): Outcome<ImportApplied, string> {
  const job = findImport(jobId, caller.actor);
  if (!job) return refuse("ledgerImport.jobNotFound");
  const { requestKey, sha256, project } = job;
  const there = { jobId, slug: project.slug };
  if (job.state.name === "written" || job.state.name === "writing") return accept(there);
  if (job.state.name !== "ready") return refuse("ledgerImport.notReady");
  const { errors, sheets, plan } = job.state.check;
  if (errors.length > 0) return refuse("ledgerImport.hasErrors");
  const hasConflicts = sheets.some(({ conflicts }) => conflicts.length > 0);
  if (hasConflicts && !withoutConflicts) {
    return refuse("ledgerImport.conflictsUnticked", { field: "withoutConflicts" });
  }
  const questions = askAboutFile(job.state.check);
  const confirmed = decideConfirmation(questions, confirms ?? []);
  if (!confirmed.ok) return confirmed;
  const input = { requestKey, projectId: project.id, sha256, plan, questions, confirms };
  if (plan.changes.length > writtenAtOnce) {
    writeInBackground(job, caller, input);
    return accept(there);
  }
  const outcome = importLedger(db, caller, input);
  if (outcome.ok) {
    job.state = { name: "written", imported: outcome.value };
    return accept(there);
  }
  if (outcome.refusal !== "ledgerImport.rowRefused") return outcome;
  recheck(job);
  return accept({ ...there, refused: outcome.refusal });
}
