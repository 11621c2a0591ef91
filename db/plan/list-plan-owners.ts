import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { assignment, project } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

export type PlanOwner = Actor & { username: string | null };

/** Who may propose a plan for a project on a day: its owners with an account that is in use. */
export function listPlanOwners(
  db: Reader,
  { slug, on }: { slug: string; on: IsoDate },
): PlanOwner[] {
  return db
    .selectDistinct({ userId: user.id, name: user.name, role: user.role, username: user.username })
    .from(assignment)
    .innerJoin(project, eq(project.id, assignment.projectId))
    .innerJoin(user, eq(user.id, assignment.userId))
    .where(
      and(
        eq(project.slug, slug),
        eq(assignment.role, "owner"),
        eq(user.role, "owner"),
        eq(user.banned, false),
        lte(assignment.fromOn, on),
        or(isNull(assignment.toOn), gte(assignment.toOn, on)),
      ),
    )
    .all();
}
