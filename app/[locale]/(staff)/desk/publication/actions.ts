"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { publishProject } from "#db/publication/publish-project.ts";
import { releaseTexts } from "#db/publication/release-texts.ts";
import { publicationForm } from "#domain/publication/publication-input.ts";
import { textReleaseForm } from "#domain/publication/text-release-input.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import { afterAnswer, publicationQueue, withPlace } from "../_frame/queue-place.ts";

export const publishProjectAction = defineAction({
  permission: "project.publish",
  input: publicationForm,
  run: publishProject,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug, kind }, locale) =>
    `/${locale}/desk/projects/${slug}/publication?done=project.${kind}`,
});

/** Where some were left, the form stays and says how many. */
export const releaseTextsAction = defineAction({
  permission: "project.publish",
  input: textReleaseForm,
  run: (db, caller, { view, ...input }) =>
    withPlace(releaseTexts(db, caller, { ...input, nameDeadline: deadlineLabel }), {
      view,
      nextId: null,
    }),
  invalidates: ({ slugs }) => ["", ...slugs.map((slug) => `/projects/${slug}`)],
  leadsTo: ({ decision, decided, left, view, nextId }, locale) => {
    if (left > 0) return undefined;
    const done = decision === "approved" ? `text.released.${decided}` : "text.refused";
    return afterAnswer(
      `/${locale}/desk/publication`,
      { query: publicationQueue, view, nextId },
      done,
    );
  },
  answers: ({ decided, left }) => ({ decided, left }),
});
