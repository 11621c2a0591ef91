import "server-only";
import { importCalendar } from "#db/calendar/import-calendar.ts";
import type { Caller } from "#db/commands/change-once.ts";
import type { Db } from "#db/open-database.ts";
import { findImportTarget } from "#db/queries/find-import-target.ts";
import { findProjectSlug } from "#db/queries/find-project-slug.ts";
import type { ImportStep, ReadFileInput } from "#domain/mspdi/import-input.ts";
import { importPlan } from "#domain/mspdi/import-plan.ts";
import { readMspdi } from "#domain/mspdi/read-mspdi.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import { takePlanStep } from "../take-plan-step.ts";
import type { ImportAnswer } from "./import-answer.ts";

export type ImportStepTaken = { slug: string; answer: ImportAnswer | null };

/** One press of a button of the import: the file is read and shown, or the editor goes on. */
export function takeImportStep(
  db: Db,
  caller: Caller,
  input: ImportStep,
): Outcome<ImportStepTaken, string> {
  return input.step === "read" ? readFile(db, caller, input) : takePlanStep(db, caller, input);
}

/** Writes nothing. What is wrong with the file stands beside its field. */
function readFile(
  db: Db,
  { actor, at }: Caller,
  { projectId, file, unit, dates }: ReadFileInput,
): Outcome<ImportStepTaken, string> {
  const slug = findProjectSlug(db, projectId);
  const own = slug === undefined ? undefined : findImportTarget(db, slug, { ...actor, at });
  if (!own) return refuse("project.notFound");
  const read = readMspdi(file.bytes);
  if (!read.ok) return { ...read, field: "file", all: undefined };
  const options = { fileName: file.name, unit, dates, ...importCalendar };
  const { rows, preview } = importPlan(read.value, own.target, options);
  return accept({ slug: own.facts.slug, answer: { rows, preview } });
}
