import "server-only";
import { memoizeRecent } from "#domain/core/memoize-recent.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { viewInPublic } from "#domain/public/view-in-public.ts";

/**
 * What the public sees of a project under a key, kept as long as its facts are: after a change only
 * the projects that changed are viewed anew. The key is the day and whatever else it depends on.
 */
export const cachedPublicView = remembering();

type Viewed = ReturnType<typeof viewInPublic>;

/** On the global object, as a page may have modules of its own. */
function remembering() {
  const holder = globalThis as typeof globalThis & {
    guatuPublicViewCache?: ReturnType<typeof memoizeRecent<ProjectFacts, Viewed>>;
  };
  holder.guatuPublicViewCache ??= memoizeRecent<ProjectFacts, Viewed>(3);
  return holder.guatuPublicViewCache;
}
