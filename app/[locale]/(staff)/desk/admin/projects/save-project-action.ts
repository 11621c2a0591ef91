"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { saveProject } from "#db/commands/save-project.ts";
import { projectInput } from "#domain/project-input.ts";

export const saveProjectAction = defineAction({
  permission: "project.manage",
  input: projectInput,
  run: saveProject,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ projectId, isNew }, locale) =>
    `/${locale}/desk/admin/projects/${projectId}?done=${isNew ? "created" : "changed"}`,
});
