"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import { milestoneEventInput } from "#domain/milestone/milestone-input.ts";

export const recordMilestoneAction = defineAction({
  permission: "milestone.record",
  input: milestoneEventInput,
  run: recordMilestoneEvent,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) => `/${locale}/desk/projects/${slug}?done=milestone.saved`,
});
