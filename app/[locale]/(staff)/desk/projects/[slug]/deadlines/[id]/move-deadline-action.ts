"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import { deadlineMoveInput } from "#domain/milestone/deadline-input.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";

export const moveDeadlineAction = defineAction({
  permission: "deadline.move",
  input: deadlineMoveInput,
  run: (db, caller, input) => moveDeadline(db, caller, { ...input, nameDeadline: deadlineLabel }),
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) => `/${locale}/desk/projects/${slug}/deadlines?done=deadline.moved`,
});
