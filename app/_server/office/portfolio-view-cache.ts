import "server-only";
import { memoizeRecent } from "#domain/core/memoize-recent.ts";
import type { ProjectOutcome } from "#domain/portfolio/compute-project.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

/**
 * The view of a project, or that it cannot be computed, under a key, kept as long as its facts
 * are: after a change only the projects that changed are viewed anew, and the rows of a timeline
 * that are loaded one after another are cut from the same views. A few days are kept: the one
 * everybody looks at, and those somebody goes through.
 *
 * The key is the day and whatever else the view depends on beside the facts.
 */
export const cachedOutcome = remembering();

/** On the global object, as a page may have modules of its own. */
function remembering() {
  const holder = globalThis as typeof globalThis & {
    guatuViewCache?: ReturnType<typeof memoizeRecent<ProjectFacts, ProjectOutcome<ProjectView>>>;
  };
  holder.guatuViewCache ??= memoizeRecent<ProjectFacts, ProjectOutcome<ProjectView>>(6);
  return holder.guatuViewCache;
}
