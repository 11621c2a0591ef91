"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { assignProject } from "#db/assignment/assign-project.ts";
import { assignmentInput } from "#domain/assignment/assignment-input.ts";

export const assignProjectAction = defineAction({
  permission: "assignment.manage",
  input: assignmentInput,
  run: assignProject,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ endedIds }, locale) =>
    `/${locale}/desk/admin/assignments?done=${endedIds.length > 0 ? "succeeded" : "assigned"}`,
});
