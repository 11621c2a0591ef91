"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { endAssignment } from "#db/assignment/end-assignment.ts";
import { endAssignmentInput } from "#domain/assignment/assignment-input.ts";

export const endAssignmentAction = defineAction({
  permission: "assignment.manage",
  input: endAssignmentInput,
  run: endAssignment,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: (_ended, locale) => `/${locale}/desk/admin/assignments?done=ended`,
});
