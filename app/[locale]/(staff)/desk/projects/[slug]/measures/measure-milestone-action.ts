"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { measureMilestone } from "#db/milestone/measure-milestone.ts";
import { measureInput } from "#domain/household/counts/measure-input.ts";

export const measureMilestoneAction = defineAction({
  permission: "relocation.set",
  input: measureInput,
  run: measureMilestone,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/projects/${slug}/measures?done=milestone.measured`,
});
