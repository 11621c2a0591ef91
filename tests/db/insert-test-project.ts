import { insertPublication } from "#db/demo/insert-publication.ts";
import type { Db } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { milestone } from "#db/schema/milestone.ts";
import { assignment, project } from "#db/schema/project.ts";
import type { AssignmentRole } from "#domain/project/project.ts";

type Assigned = { role?: AssignmentRole; userId: string; fromOn?: string; toOn?: string };

/** A project with one milestone, in an area of its own, assigned to whoever is named. */
export function insertTestProject(db: Db, id: string, assigned: readonly Assigned[] = []): void {
  const names = { nameZh: id, nameEn: id };
  db.insert(area)
    .values({ id: `${id}-area`, kind: "street", position: 1, ...names })
    .run();
  db.insert(project)
    .values({
      id,
      slug: `${id}-slug`,
      areaId: `${id}-area`,
      kind: "shantytown",
      ourRole: "lead",
      position: 1,
      updatedAt: 0,
      ...names,
    })
    .run();
  db.transaction((tx) => insertPublication(tx, { projectId: id, setOn: "1900-01-01" }));
  db.insert(milestone)
    .values({ id: `${id}-milestone`, projectId: id, kind: "works", position: 1, ...names })
    .run();
  for (const [
    index,
    { role = "owner", userId, fromOn = "2015-01-01", toOn },
  ] of assigned.entries()) {
    db.insert(assignment)
      .values({ id: `${id}-assignment-${index}`, projectId: id, role, userId, fromOn, toOn })
      .run();
  }
}
