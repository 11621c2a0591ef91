import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { findProjects } from "./find-projects.ts";
import type { PublicQuery } from "./public-query.ts";

/** How many projects one page tells of: more are for nobody to scroll through on a phone. */
export const projectsOnPage = 40;

type Projects = {
  readonly views: readonly ProjectView[];
  /** Those that could not be computed are told of on the last page. */
  readonly uncomputed: readonly UncomputedProject[];
};

type Chosen = Projects & { readonly found: number; readonly pages: number };

/**
 * The projects that a page of the overview tells of; null where there is no such page. A search
 * lists no more than a page holds, and says how many there are.
 *
 * @example
 * chooseProjects(five_hundred, { kind: "page", page: 14 }) //=> null
 */
export function chooseProjects({ views, uncomputed }: Projects, query: PublicQuery): Chosen | null {
  if (query.kind === "personal") return { views: [], uncomputed: [], found: 0, pages: 1 };
  if (query.kind === "search") {
    const found = findProjects(views, query.terms);
    const shown = found.slice(0, projectsOnPage);
    return { views: shown, uncomputed: [], found: found.length, pages: 1 };
  }
  const pages = Math.max(1, Math.ceil(views.length / projectsOnPage));
  if (query.page > pages) return null;
  const from = (query.page - 1) * projectsOnPage;
  return {
    views: views.slice(from, from + projectsOnPage),
    uncomputed: query.page === pages ? uncomputed : [],
    found: views.length,
    pages,
  };
}
