import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import type { Locale } from "#i18n/locales.ts";

/** Looks up the names of a project's milestones for the sentences of its light. */
export function milestoneNames(view: ProjectView, locale: Locale): (id: string) => string {
  const names = new Map(
    view.milestones.map((milestone) => [milestone.fact.id, nameInPlan(milestone)[locale]]),
  );
  return (id) => names.get(id) ?? "";
}
