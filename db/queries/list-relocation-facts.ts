import { and, eq, exists, sql } from "drizzle-orm";
import { projectCounts } from "#domain/household/count-blocks.ts";
import type { RelocationFacts } from "#domain/household/relocation-facts.ts";
import { keptCounts } from "../kept/kept-counts.ts";
import type { Reader } from "../open-database.ts";
import { household } from "../schema/household.ts";
import { householdCount } from "../schema/household-event.ts";
import { project } from "../schema/project.ts";
import { countPublication, signingTerms } from "../schema/relocation.ts";
import { selectCountPublications } from "./find-count-publication.ts";
import { selectSigningTerms } from "./find-signing-terms.ts";
import { isInScope, type ProjectFilter } from "./project-scope.ts";

/**
 * The households of the projects in scope, in counts of whole projects and nothing smaller, by
 * project id: three statements, and what is counted from memory.
 */
export function listRelocationFacts(
  db: Reader,
  filter: ProjectFilter,
): ReadonlyMap<string, RelocationFacts> {
  const projects = listCountedProjects(db, filter);
  if (projects.length === 0) return new Map();
  const terms = Map.groupBy(
    selectSigningTerms(db, isInScope(db, signingTerms.projectId, filter)),
    (row) => row.projectId,
  );
  const publications = Map.groupBy(
    selectCountPublications(db, isInScope(db, countPublication.projectId, filter)),
    (row) => row.projectId,
  );
  return new Map(
    projects.map(({ id: projectId, synthetic }) => [
      projectId,
      {
        counts: projectCounts(keptCounts(db, projectId)),
        terms: (terms.get(projectId) ?? []).map(({ fact }) => fact),
        publications: (publications.get(projectId) ?? []).map(({ fact }) => fact),
        synthetic,
      },
    ]),
  );
}

/** Those whose households were ever counted, and whether some of them are generated. */
function listCountedProjects(db: Reader, filter: ProjectFilter) {
  const counts = db
    .select({ measure: householdCount.measure })
    .from(householdCount)
    .where(eq(householdCount.projectId, project.id));
  const generated = db
    .select({ id: household.id })
    .from(household)
    .where(and(eq(household.projectId, project.id), eq(household.synthetic, true)));
  return db
    .select({ id: project.id, synthetic: sql`${exists(generated)}`.mapWith(Boolean) })
    .from(project)
    .where(and(isInScope(db, project.id, filter), exists(counts)))
    .all();
}
