import type { Reader } from "#db/open-database.ts";
import { milestone } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";

export type AuditNames = {
  projects: ReadonlyMap<string, Bilingual>;
  milestones: ReadonlyMap<string, Bilingual>;
  users: ReadonlyMap<string, string>;
};

/** What to call the ids in the audit trail, by the names they have today. */
export function listAuditNames(db: Reader): AuditNames {
  const projects = db
    .select({ id: project.id, zh: project.nameZh, en: project.nameEn })
    .from(project)
    .orderBy(project.position)
    .all();
  const milestones = db
    .select({ id: milestone.id, zh: milestone.nameZh, en: milestone.nameEn })
    .from(milestone)
    .all();
  const users = db
    .select({ id: user.id, name: user.name })
    .from(user)
    .orderBy(user.role, user.username)
    .all();
  return {
    projects: new Map(projects.map(({ id, ...name }) => [id, name])),
    milestones: new Map(milestones.map(({ id, ...name }) => [id, name])),
    users: new Map(users.map(({ id, name }) => [id, name])),
  };
}
