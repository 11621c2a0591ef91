"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { overrideLight } from "#db/light/override-light.ts";
import { linkMetric } from "#db/milestone/link-metric.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import { retireMilestone } from "#db/milestone/retire-milestone.ts";
import { reportProgress } from "#db/report/report-progress.ts";
import { withdrawText } from "#db/withdrawal/withdraw-text.ts";
import { withdrawalInput } from "#domain/free-text/withdrawal.ts";
import { linkedMetricInput } from "#domain/household/counts/linked-metric-input.ts";
import { overrideInput } from "#domain/light/override-input.ts";
import { deadlineMoveInput } from "#domain/milestone/deadline-input.ts";
import { milestoneEventInput } from "#domain/milestone/milestone-input.ts";
import { retirementInput } from "#domain/milestone/retirement.ts";
import { progressReportInput } from "#domain/report/report-input.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import { milestonesDone } from "#i18n/milestones-done.ts";
import { withdrawnName } from "#i18n/withdrawn-name.ts";

export const overrideLightAction = defineAction({
  permission: "light.override",
  input: overrideInput,
  run: overrideLight,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug, restored }, locale) =>
    `/${locale}/desk/projects/${slug}/light?done=light.${restored ? "restored" : "overridden"}`,
});

export const linkMetricAction = defineAction({
  permission: "relocation.set",
  input: linkedMetricInput,
  run: linkMetric,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/projects/${slug}/measures?done=milestone.measured`,
});

export const withdrawTextAction = defineAction({
  permission: "text.withdraw",
  input: withdrawalInput,
  run: (db, caller, input) => {
    const instead = { name: withdrawnName, nameDeadline: deadlineLabel };
    return withdrawText(db, caller, { ...input, instead });
  },
  invalidates: ({ slugs }) => ["", ...slugs.map((slug) => `/projects/${slug}`)],
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/projects/${slug}/public-texts?done=text.withdrawn`,
});

export const reportProgressAction = defineAction({
  permission: "progress.report",
  input: progressReportInput,
  run: (db, caller, input) =>
    reportProgress(db, caller, { ...input, describeMilestones: milestonesDone }),
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) => `/${locale}/desk/projects/${slug}?done=report.saved`,
});

export const retireMilestoneAction = defineAction({
  permission: "milestone.retire",
  input: retirementInput,
  run: retireMilestone,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug, kind }, locale) =>
    `/${locale}/desk/projects/${slug}/deadlines?done=milestone.${kind}`,
});

export const moveDeadlineAction = defineAction({
  permission: "deadline.move",
  input: deadlineMoveInput,
  run: (db, caller, input) => moveDeadline(db, caller, { ...input, nameDeadline: deadlineLabel }),
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) => `/${locale}/desk/projects/${slug}/deadlines?done=deadline.moved`,
});

export const recordMilestoneAction = defineAction({
  permission: "milestone.record",
  input: milestoneEventInput,
  run: recordMilestoneEvent,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) => `/${locale}/desk/projects/${slug}?done=milestone.saved`,
});
