import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "#db/open-database.ts";
import { project } from "#db/schema/project.ts";
import { type Assignee, isAssignedProject } from "./assigned-project.ts";

/** Which projects to load; everything, when it names nothing. */
export type ProjectFilter = {
  readonly slug?: string;
  readonly assignedTo?: Assignee;
  /** these alone, of the others in scope */
  readonly ids?: readonly string[];
};

/**
 * SQL: the row belongs to a project in the filter's scope. Undefined when every project is, which
 * a `where` takes for no condition.
 */
export function isInScope(
  db: Reader,
  projectId: AnySQLiteColumn,
  filter: ProjectFilter,
): SQL | undefined {
  const { slug, assignedTo, ids } = filter;
  if (slug === undefined && assignedTo === undefined) return ids && inArray(projectId, [...ids]);
  const scope = db
    .select({ id: project.id })
    .from(project)
    .where(
      and(
        slug === undefined ? undefined : eq(project.slug, slug),
        assignedTo && isAssignedProject(db, project.id, assignedTo),
        ids && inArray(project.id, [...ids]),
      ),
    );
  return inArray(projectId, scope);
}
