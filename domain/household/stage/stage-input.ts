import { z } from "zod";
import { viewField } from "#domain/form/answered-place.ts";
import { confirmsField, idField, requestKey } from "#domain/form/form-field.ts";
import { nearDay, optionalNearDay } from "#domain/form/near-day.ts";
import { gatherPicks, pickedIds } from "#domain/form/picked-rows.ts";
import { householdStages } from "./stage.ts";

/** What the checkboxes of households are named by: see `pickField`. */
export const pickKind = "household";

/** The most households one entry may cover. */
export const maxBulk = 500;

/** A stage on a day for one household or for a selection. */
export const stageEntryInput = z.strictObject({
  requestKey,
  projectId: idField,
  householdIds: pickedIds(maxBulk, "householdEvent.nobodyPicked"),
  stage: z.enum(householdStages),
  on: nearDay,
  confirms: confirmsField,
});
export type StageEntryInput = z.output<typeof stageEntryInput>;

/**
 * The same entry from a table of checkboxes. None ticked is said beside the table, as
 * `householdIds`.
 */
export const stageSelectionInput = z.preprocess(
  gatherPicks(pickKind, "householdIds"),
  stageEntryInput.extend({
    /** The address query the table was drawn from. */
    view: viewField,
  }),
);

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
