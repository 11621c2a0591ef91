import type { Bilingual } from "#domain/core/bilingual.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { foldedForm } from "#domain/search/fold-text.ts";

/**
 * The projects in which every word is found: in the name, the community and what that lies in, the
 * address of the page, or the name of a milestone; in both languages, whichever is read.
 *
 * @param terms folded: see `readQuery`
 * @example
 * findProjects(views, ["六厂", "棚户"]).map(({ facts }) => facts.slug) //=> ["liuchang-qianjie"]
 */
export function findProjects<V extends Pick<ProjectView, "facts" | "milestones">>(
  views: readonly V[],
  terms: readonly string[],
): V[] {
  return views.filter((view) => {
    const text = textOf(view);
    return terms.every((term) => text.includes(term));
  });
}

function textOf({ facts, milestones }: Pick<ProjectView, "facts" | "milestones">): string {
  const { name, area, region, slug } = facts;
  const said = [name, area, region, ...milestones.map(({ fact }) => fact.name)];
  const words = said.flatMap((one: Bilingual | null) => (one ? [one.zh, one.en] : []));
  return foldedForm(`${words.join("\n")}\n${slug}`);
}
