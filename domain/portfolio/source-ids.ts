import type { ProjectFacts } from "./project-facts.ts";

/** The sources that the facts of a project are taken from. */
export function sourceIdsOf(facts: ProjectFacts): ReadonlySet<string> {
  const cited = [
    ...facts.statements,
    ...facts.figures,
    ...facts.milestones.flatMap(({ deadlines, statements }) => [...deadlines, ...statements]),
  ];
  return new Set(cited.flatMap(({ sourceId }) => sourceId ?? []));
}
