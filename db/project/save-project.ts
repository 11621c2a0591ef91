import { randomUUID } from "node:crypto";
import { and, eq, max, ne } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import type { Transaction } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { project } from "#db/schema/project.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { type ProjectInput, projectInput } from "#domain/project/project-input.ts";
import { findProjectRecord, type ProjectRecord } from "./find-project-record.ts";
import { slugOf } from "./slug-of.ts";

export type ProjectSaved = { projectId: string; slug: string; isNew: boolean };
export type SaveProjectRefusal =
  | "project.unknown"
  | "project.areaUnknown"
  | "project.nameTaken"
  | "project.slugTaken"
  | "project.changedSince";

type Saved = Outcome<ProjectSaved, SaveProjectRefusal | TextRefusal>;

/**
 * An administrator adds a project or changes what it is. A new one has no plan, no report and
 * nobody who answers for it: assignments and the plan come after it.
 */
export const saveProject = defineCommand("saveProject", projectInput, (context, input): Saved => {
  const refused = refusalOf(context.tx, input);
  if (refused) return refused;
  return input.projectId === null
    ? createProject(context, input)
    : changeProject(context, input.projectId, input);
});

function refusalOf(tx: Transaction, { projectId, areaId, nameZh }: ProjectInput) {
  const known = tx.select({ id: area.id }).from(area).where(eq(area.id, areaId)).get();
  if (!known) return refuse("project.areaUnknown", { field: "areaId" });
  const sameName = and(eq(project.nameZh, nameZh), ne(project.id, projectId ?? ""));
  const other = tx.select({ id: project.id }).from(project).where(sameName).get();
  if (other) return refuse("project.nameTaken", { field: "nameZh", params: { name: nameZh } });
  return null;
}

function createProject({ tx, at, record }: ChangeContext, input: ProjectInput): Saved {
  const slug = input.slug ?? freeSlug(tx, slugOf(input.nameZh));
  if (isSlugTaken(tx, slug)) return refuse("project.slugTaken", { field: "slug" });
  const id = randomUUID();
  const last = tx
    .select({ position: max(project.position) })
    .from(project)
    .get();
  const position = (last?.position ?? -1) + 1;
  const attributes = attributesOf(input);
  tx.insert(project)
    .values({ id, slug, position, ...attributes, updatedAt: at })
    .run();
  record("project.created", { type: "project", id }, { slug, ...attributes });
  return accept({ projectId: id, slug, isNew: true });
}

function changeProject({ tx, at, record }: ChangeContext, id: string, input: ProjectInput): Saved {
  const before = findProjectRecord(tx, id);
  if (!before) return refuse("project.unknown");
  const attributes = attributesOf(input);
  const changed = tx
    .update(project)
    .set({ ...attributes, version: input.version + 1, updatedAt: at })
    .where(and(eq(project.id, id), eq(project.version, input.version)))
    .run();
  if (changed.changes !== 1) return refuse("project.changedSince");
  const detail = { ...attributes, before: differing(before, attributes) };
  record("project.changed", { type: "project", id }, detail);
  return accept({ projectId: id, slug: before.slug, isNew: false });
}

function attributesOf(input: ProjectInput) {
  const { nameZh, areaId, kind, ourRole, landRegime, stage, noteZh, noteEn } = input;
  // Without a name of its own an English page shows the Chinese one.
  const nameEn = input.nameEn ?? nameZh;
  return { nameZh, nameEn, areaId, kind, ourRole, landRegime, stage, noteZh, noteEn };
}

type Attributes = ReturnType<typeof attributesOf>;

/** The old values of what is no longer the same. */
function differing(before: ProjectRecord, after: Attributes): Partial<Attributes> {
  const names = Object.keys(after) as (keyof Attributes)[];
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, before[name]]),
  );
}

/** The slug itself, or the first of `slug-2`, `slug-3`, … that nobody has. */
function freeSlug(tx: Transaction, slug: string): string {
  for (let number = 2, free = slug; ; number += 1) {
    if (!isSlugTaken(tx, free)) return free;
    free = `${slug}-${number}`;
  }
}

function isSlugTaken(tx: Transaction, slug: string): boolean {
  return !!tx.select({ id: project.id }).from(project).where(eq(project.slug, slug)).get();
}
