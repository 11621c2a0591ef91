import { z } from "zod";
import { confirmsField, idField, requestKey } from "#domain/form/form-field.ts";
import { nearDay, optionalNearDay } from "#domain/form/near-day.ts";
import { plainLine } from "#domain/form/plain-text.ts";
import { householdStages } from "./stage.ts";

/** The most households one entry may cover. */
export const maxBulk = 500;

const householdIds = z
  .string()
  .transform((text) => [...new Set(text.split(/[\s,]+/).filter(Boolean))])
  .pipe(
    z
      .array(z.string())
      .max(maxBulk)
      .refine((ids) => ids.length > 0, { message: "householdEvent.nobodyPicked" })
      .refine((ids) => ids.every((id) => idField.safeParse(id).success), {
        message: "field.invalid",
      }),
  );

/** A stage on a day for one household or for a selection. */
export const stageEntryInput = z.strictObject({
  requestKey,
  projectId: idField,
  householdIds,
  stage: z.enum(householdStages),
  on: nearDay,
  confirms: confirmsField,
});
export type StageEntryInput = z.output<typeof stageEntryInput>;

const pickPrefix = "household.";

/**
 * The field of a household's checkbox: each has its own, so that a refused form gives every tick
 * back.
 *
 * @example
 * pickField("h-1") //=> "household.h-1"
 */
export function pickField(householdId: string): string {
  return `${pickPrefix}${householdId}`;
}

/**
 * The same entry from a table of checkboxes. None ticked is said beside the table, as
 * `householdIds`.
 */
export const stageSelectionInput = z.preprocess(
  gatherPicks,
  stageEntryInput.extend({
    /** The address query the table was drawn from. */
    view: z.string().overwrite(plainLine).max(600),
  }),
);

function gatherPicks(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  const fields = Object.entries(given);
  const picked = fields.filter(([name]) => name.startsWith(pickPrefix));
  const rest = fields.filter(([name]) => !name.startsWith(pickPrefix));
  const householdIds = picked.map(([name]) => name.slice(pickPrefix.length)).join(" ");
  return { ...Object.fromEntries(rest), householdIds };
}

/** The day of a stage put right; without a day the stage is taken back. */
export const stageCorrectionInput = z.strictObject({
  requestKey,
  householdId: idField,
  stage: z.enum(householdStages),
  /** The event the form was drawn from. */
  eventId: idField,
  on: optionalNearDay,
  confirms: confirmsField,
});
