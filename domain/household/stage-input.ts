import { z } from "zod";
import { dayField, optionalDay, requestKey } from "../form-field.ts";
import { householdStages } from "./stage.ts";

/** The most households one entry may cover. */
export const maxBulk = 500;

const householdIds = z
  .string()
  .transform((text) => [...new Set(text.split(/[\s,]+/).filter(Boolean))])
  .pipe(z.array(z.string().max(64)).min(1).max(maxBulk));

/** A stage on a day for one household or for a selection. */
export const stageEntryInput = z.strictObject({
  requestKey,
  projectId: z.string().min(1).max(64),
  householdIds,
  stage: z.enum(householdStages),
  on: dayField,
});
export type StageEntryInput = z.output<typeof stageEntryInput>;

/** The day of a stage put right; without a day the stage is taken back. */
export const stageCorrectionInput = z.strictObject({
  requestKey,
  householdId: z.string().min(1).max(64),
  stage: z.enum(householdStages),
  /** The event the form was drawn from. */
  eventId: z.string().min(1).max(64),
  on: optionalDay,
});
export type StageCorrectionInput = z.output<typeof stageCorrectionInput>;
