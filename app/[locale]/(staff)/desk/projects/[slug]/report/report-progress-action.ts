"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { reportProgress } from "#db/report/report-progress.ts";
import { progressReportInput } from "#domain/report/report-input.ts";

export const reportProgressAction = defineAction({
  permission: "progress.report",
  input: progressReportInput,
  run: reportProgress,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) => `/${locale}/desk/projects/${slug}?done=report.saved`,
});
