import { and, eq, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { isAssignedProject } from "#db/assignment/assigned-project.ts";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { project } from "#db/schema/project.ts";
import { type Actor, deskScope } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** Who asks, on which business date: what decides the scope. */
export type ScopedActor = { readonly actor: Pick<Actor, "userId" | "role">; readonly on: IsoDate };

/**
 * SQL: the project is one whose households the actor may deal with today: those assigned to a clerk
 * or an owner, every project for a leader. It belongs into the `where` of every load.
 */
export function isLedgerProject(
  db: Reader,
  projectId: AnySQLiteColumn,
  { actor, on }: ScopedActor,
): SQL | undefined {
  const role = deskScope(actor.role);
  if (role === null) return undefined;
  return isAssignedProject(db, projectId, { userId: actor.userId, role, on });
}

export type LedgerProject = {
  id: string;
  slug: string;
  nameZh: string;
  nameEn: string;
  hasHouseholds: boolean;
  /** Its ledger was generated: told by one household, as a ledger is generated as a whole. */
  isSynthetic: boolean;
};

/** The projects in the actor's scope, in the order of the portfolio. */
export function listLedgerProjects(db: Reader, scope: ScopedActor): LedgerProject[] {
  return selectProject(db)
    .where(isLedgerProject(db, project.id, scope))
    .orderBy(project.position)
    .all();
}

/** One project of the scope; a foreign one and an invented one alike are none. */
export function findLedgerProject(
  db: Reader,
  scope: ScopedActor,
  id: string,
): LedgerProject | undefined {
  return selectProject(db)
    .where(and(eq(project.id, id), isLedgerProject(db, project.id, scope)))
    .get();
}

function selectProject(db: Reader) {
  const ofProject = db
    .select({ synthetic: household.synthetic })
    .from(household)
    .where(eq(household.projectId, project.id))
    .limit(1);
  return db
    .select({
      id: project.id,
      slug: project.slug,
      nameZh: project.nameZh,
      nameEn: project.nameEn,
      hasHouseholds: sql`exists ${ofProject}`.mapWith(Boolean),
      isSynthetic: sql`coalesce(${ofProject}, 0)`.mapWith(Boolean),
    })
    .from(project);
}
