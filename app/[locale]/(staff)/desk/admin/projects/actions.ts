"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { saveProject } from "#db/project/save-project.ts";
import { projectInput } from "#domain/project/project-input.ts";

export const saveProjectAction = defineAction({
  permission: "project.manage",
  input: projectInput,
  run: saveProject,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ projectId, isNew }, locale) =>
    `/${locale}/desk/admin/projects/${projectId}?done=${isNew ? "created" : "changed"}`,
});
