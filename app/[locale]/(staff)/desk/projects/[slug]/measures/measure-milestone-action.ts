"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { measureMilestone } from "#db/commands/measure-milestone.ts";
import { measureInput } from "#domain/household/measure-input.ts";

export const measureMilestoneAction = defineAction({
  permission: "relocation.set",
  input: measureInput,
  run: measureMilestone,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) =>
    `/${locale}/desk/projects/${slug}/measures?done=milestone.measured`,
});
