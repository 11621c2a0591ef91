import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { listTypedTexts, type TypedText } from "#domain/public/typed-texts.ts";
import { publishedGroups } from "#domain/publication/publication-fact.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";

type OfProject = Pick<ProjectView, "facts" | "asOf">;
export type WaitingTextOf = { readonly view: OfProject; readonly text: TypedText };

/** The texts of public projects that wait for a leader, in the order of the portfolio. */
export function listWaitingTexts(projects: readonly OfProject[]): WaitingTextOf[] {
  return projects.flatMap((view) => {
    const { facts, asOf } = view;
    if (!publishedGroups(facts.publications, asOf)?.includes("texts")) return [];
    return listTypedTexts(facts, { asOf, nameDeadline: deadlineLabel })
      .filter(({ standing }) => standing === "waiting")
      .map((text) => ({ view, text }));
  });
}
