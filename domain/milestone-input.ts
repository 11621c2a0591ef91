import { z } from "zod";
import { dayField, optionalText, percentField, requestKey, versionField } from "./form-field.ts";
import { milestoneEventKinds } from "./milestone.ts";

/** A tick on a milestone: started, progressed, met or reopened, on a day, with its evidence. */
export const milestoneEventInput = z.strictObject({
  requestKey,
  milestoneId: z.string().min(1).max(64),
  version: versionField,
  kind: z.enum(milestoneEventKinds),
  on: dayField,
  percent: z
    .string()
    .optional()
    .transform((text) => text?.trim() || null)
    .pipe(z.union([z.null(), percentField])),
  evidence: optionalText(500),
});
export type MilestoneEventInput = z.output<typeof milestoneEventInput>;
