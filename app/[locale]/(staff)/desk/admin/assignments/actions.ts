"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { assignProject } from "#db/assignment/assign-project.ts";
import { endAssignment } from "#db/assignment/end-assignment.ts";
import { assignmentInput, endAssignmentInput } from "#domain/assignment/assignment-input.ts";

export const assignProjectAction = defineAction({
  permission: "assignment.manage",
  input: assignmentInput,
  run: assignProject,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ endedIds }, locale) =>
    `/${locale}/desk/admin/assignments?done=${endedIds.length > 0 ? "succeeded" : "assigned"}`,
});

export const endAssignmentAction = defineAction({
  permission: "assignment.manage",
  input: endAssignmentInput,
  run: endAssignment,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: (_ended, locale) => `/${locale}/desk/admin/assignments?done=ended`,
});
