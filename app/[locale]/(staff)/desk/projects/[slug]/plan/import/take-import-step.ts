import "server-only";
import type { Caller } from "#db/command/define-command.ts";
import { findImportTarget } from "#db/household/import/find-import-target.ts";
import type { Db } from "#db/open-database.ts";
import { readPlanFile } from "#db/plan-file/read-plan-file.ts";
import { findProjectSlug } from "#db/project/find-project-slug.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ImportStep, ReadFileInput } from "#domain/mspdi/import/import-input.ts";
import { takePlanStep } from "../take-plan-step.ts";
import type { ImportAnswer } from "./import-answer.ts";

export type ImportStepTaken = { slug: string; answer: ImportAnswer | null };

/** One press of a button of the import: the file is read and shown, or the editor goes on. */
export async function takeImportStep(
  db: Db,
  caller: Caller,
  input: ImportStep,
): Promise<Outcome<ImportStepTaken, string>> {
  return input.step === "read" ? readFile(db, caller, input) : takePlanStep(db, caller, input);
}

/** Writes nothing. What is wrong with the file stands beside its field. */
async function readFile(
  db: Db,
  { actor, at }: Caller,
  { projectId, file, unit, dates }: ReadFileInput,
): Promise<Outcome<ImportStepTaken, string>> {
  const slug = findProjectSlug(db, projectId);
  const own = slug === undefined ? undefined : findImportTarget(db, slug, { ...actor, at });
  if (!own) return refuse("project.notFound");
  const options = { fileName: file.name.slice(0, 120), unit, dates };
  const read = await readPlanFile({ bytes: file.bytes, target: own.target, options });
  if (!read.ok) return { ...read, field: "file", all: undefined };
  const { rows, preview } = read.value;
  return accept({ slug: own.facts.slug, answer: { rows, preview } });
}
