import { z } from "zod";
import { idField } from "#domain/form/form-field.ts";
import { plainLine } from "#domain/form/plain-text.ts";
import { uploadedFile } from "#domain/mspdi/uploaded-file.ts";
import { planSteps, readPlanStep } from "#domain/plan/plan-step.ts";
import { importDates, importUnits } from "./import-choices.ts";

/** A file to be read and shown; nothing is written by it. */
export const readFileInput = z.strictObject({
  step: z.literal("read"),
  requestKey: z.uuid(),
  projectId: idField,
  version: z.string().overwrite(plainLine).max(12),
  unit: z.enum(importUnits),
  dates: z.enum(importDates),
  file: uploadedFile,
});
export type ReadFileInput = z.output<typeof readFileInput>;

/**
 * The steps of an import: `read` takes the file, every other is a step of the plan editor in its
 * own schema. `imported` is the preview, sent along so that it stays in sight, and no part of it.
 */
export const importStepInput = z.preprocess(
  readImportStep,
  z.discriminatedUnion("step", [readFileInput, ...planSteps]),
);
export type ImportStep = z.output<typeof importStepInput>;

function readImportStep(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  if ("step" in given && given.step === "read") {
    const { draftVersion: _, ...file } = given as { draftVersion?: unknown };
    return file;
  }
  const { imported: _, ...fields } = given as { imported?: unknown };
  return readPlanStep(fields);
}
