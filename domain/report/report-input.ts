import { z } from "zod";
import {
  confirmsField,
  idField,
  optionalId,
  optionalLines,
  percentField,
  projectDay,
  requestKey,
  versionField,
} from "#domain/form/form-field.ts";
import { nestRows } from "#domain/form/nested-rows.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { reviewDecisions } from "./report-status.ts";
import { reportedMilestones } from "./reported-milestone.ts";

/** The fields of a report with the rows of its milestones nested: see `nestRows`. */
export const progressReportFields = z.strictObject({
  requestKey,
  projectId: idField,
  /** The project as it was when the form was drawn: a tab that saves second is refused. */
  version: versionField,
  percent: percentField,
  asOfOn: projectDay,
  /** May be left empty where a milestone says it: see `reportProgress`. */
  done: impersonal(optionalLines(1000)),
  blocker: impersonal(optionalLines(1000)),
  nextStep: impersonal(optionalLines(1000)),
  fallReason: impersonal(optionalLines(500)),
  /** The report this one replaces. */
  correctsId: optionalId,
  milestones: reportedMilestones,
  confirms: confirmsField,
});

/** 进度填报, as the phone form gives it: the percent, and the milestones that it changes. */
export const progressReportInput = z.preprocess(nestRows("milestones"), progressReportFields);
export type ProgressReportInput = z.output<typeof progressReportInput>;

export const reportReviewInput = z.strictObject({
  requestKey,
  reportId: idField,
  decision: z.enum(reviewDecisions),
  comment: impersonal(optionalLines(500)),
});
export type ReportReviewInput = z.output<typeof reportReviewInput>;
