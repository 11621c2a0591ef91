import { and, eq, exists, sql } from "drizzle-orm";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import { listRelocationCounts, prepareCounts } from "#db/cache/ledger-queries.ts";
import { hasFaultCode } from "#db/has-fault-code.ts";
import { selectSigningTerms } from "#db/household/signing/find-signing-terms.ts";
import type { Db, Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { householdCount } from "#db/schema/household/household-event.ts";
import { countPublication, signingTerms } from "#db/schema/household/relocation.ts";
import { project } from "#db/schema/project.ts";
import type { RelocationFacts } from "#domain/household/counts/relocation-facts.ts";
import { selectCountPublications } from "./find-count-publication.ts";

/**
 * The households of the projects in scope, in counts of whole projects and nothing smaller, by
 * project id: four statements, and what is counted from memory. Counts that cannot be read are the
 * fault instead of the facts, and no other project's matter.
 */
export function listRelocationFacts(
  db: Reader,
  filter: ProjectFilter,
): ReadonlyMap<string, RelocationFacts | Error> {
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
  const synthetic = new Set(selectSynthetic(db, filter).map((row) => row.projectId));
  return new Map(
    projects.map((projectId) => [
      projectId,
      orFault(() => ({
        counts: listRelocationCounts(db, projectId),
        terms: (terms.get(projectId) ?? []).map(({ fact }) => fact),
        publications: (publications.get(projectId) ?? []).map(({ fact }) => fact),
        synthetic: synthetic.has(projectId),
      })),
    ]),
  );
}

/** Before {@link listRelocationFacts}, by whoever can wait: others are answered while it reads. */
export async function prepareRelocationFacts(db: Db, filter: ProjectFilter): Promise<void> {
  for (const projectId of listCountedProjects(db, filter)) await prepareCounts(db, projectId);
}

/** A fault of the database itself is that of everybody: only what the rows say is one project's. */
function orFault(read: () => RelocationFacts): RelocationFacts | Error {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof Error && !hasFaultCode(fault, /^SQLITE_/)) return fault;
    throw fault;
  }
}

/** Those whose households were ever counted: a look-up each. */
function listCountedProjects(db: Reader, filter: ProjectFilter): string[] {
  const counts = db
    .select({ metric: householdCount.metric })
    .from(householdCount)
    .where(eq(householdCount.projectId, project.id));
  return db
    .select({ id: project.id })
    .from(project)
    .where(and(isInScope(db, project.id, filter), exists(counts)))
    .all()
    .map(({ id }) => id);
}

function selectSynthetic(db: Reader, filter: ProjectFilter) {
  return db
    .selectDistinct({ projectId: household.projectId })
    .from(household)
    .where(sql`${household.synthetic} and ${isInScope(db, household.projectId, filter) ?? sql`1`}`)
    .all();
}
