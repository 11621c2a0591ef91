import { z } from "zod";
import {
  dayField,
  optionalText,
  percentField,
  requestKey,
  requiredText,
  versionField,
} from "./form-field.ts";
import { reviewDecisions } from "./progress.ts";

/** 进度填报, as the phone form and an imported row give it. */
export const progressReportInput = z.strictObject({
  requestKey,
  projectId: z.string().min(1).max(64),
  /** The project as it was when the form was drawn: a tab that saves second is refused. */
  version: versionField,
  percent: percentField,
  asOfOn: dayField,
  done: requiredText(1000),
  blocker: optionalText(1000),
  nextStep: optionalText(1000),
  fallReason: optionalText(500),
  /** The report this one replaces. */
  correctsId: optionalText(64),
});
export type ProgressReportInput = z.output<typeof progressReportInput>;

export const reportReviewInput = z.strictObject({
  requestKey,
  reportId: z.string().min(1).max(64),
  decision: z.enum(reviewDecisions),
  comment: optionalText(500),
});
export type ReportReviewInput = z.output<typeof reportReviewInput>;
