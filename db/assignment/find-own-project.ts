import { and, eq } from "drizzle-orm";
import type { ChangeContext } from "#db/command/define-command.ts";
import { project } from "#db/schema/project.ts";
import { isAssignedProject } from "./assigned-project.ts";

export type OwnProject = { id: string; slug: string; version: number };

/** A project assigned to the caller as its owner today; a foreign one and an invented one alike are none. */
export function findOwnProject(
  { tx, actor, businessOn }: ChangeContext,
  id: string,
): OwnProject | undefined {
  const owner = { userId: actor.userId, role: "owner", on: businessOn } as const;
  return tx
    .select({ id: project.id, slug: project.slug, version: project.version })
    .from(project)
    .where(and(eq(project.id, id), isAssignedProject(tx, project.id, owner)))
    .get();
}
