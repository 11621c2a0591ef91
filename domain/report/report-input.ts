import { z } from "zod";
import {
  confirmsField,
  idField,
  optionalId,
  optionalLines,
  percentField,
  projectDay,
  requestKey,
  requiredLines,
  versionField,
} from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { reviewDecisions } from "./report-status.ts";

/** 进度填报, as the phone form and an imported row give it. */
export const progressReportInput = z.strictObject({
  requestKey,
  projectId: idField,
  /** The project as it was when the form was drawn: a tab that saves second is refused. */
  version: versionField,
  percent: percentField,
  asOfOn: projectDay,
  done: impersonal(requiredLines(1000)),
  blocker: impersonal(optionalLines(1000)),
  nextStep: impersonal(optionalLines(1000)),
  fallReason: impersonal(optionalLines(500)),
  /** The report this one replaces. */
  correctsId: optionalId,
  confirms: confirmsField,
});
export type ProgressReportInput = z.output<typeof progressReportInput>;

export const reportReviewInput = z.strictObject({
  requestKey,
  reportId: idField,
  decision: z.enum(reviewDecisions),
  comment: impersonal(optionalLines(500)),
});
export type ReportReviewInput = z.output<typeof reportReviewInput>;
