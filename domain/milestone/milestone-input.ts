import { z } from "zod";
import {
  confirmsField,
  idField,
  optionalLines,
  percentField,
  projectDay,
  requestKey,
  versionField,
} from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { milestoneEventKinds } from "./milestone.ts";

/** A tick on a milestone: started, progressed, met or reopened, on a day, with its evidence. */
export const milestoneEventInput = z.strictObject({
  requestKey,
  milestoneId: idField,
  version: versionField,
  kind: z.enum(milestoneEventKinds),
  on: projectDay,
  percent: z
    .string()
    .optional()
    .transform((text) => text?.trim() || null)
    .pipe(z.union([z.null(), percentField])),
  evidence: impersonal(optionalLines(500)),
  confirms: confirmsField,
});
export type MilestoneEventInput = z.output<typeof milestoneEventInput>;
