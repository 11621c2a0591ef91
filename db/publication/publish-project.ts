import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { listPublications } from "#db/portfolio/list-publications.ts";
import { findProjectSlug } from "#db/project/find-project-slug.ts";
import { project } from "#db/schema/project.ts";
import { publication } from "#db/schema/publication.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  decidePublication,
  type PublicationRefusal,
} from "#domain/publication/publication-decision.ts";
import type { PublicationFact, PublicationKind } from "#domain/publication/publication-fact.ts";
import { type PublicationInput, publicationInput } from "#domain/publication/publication-input.ts";

export type ProjectPublished = { readonly slug: string; readonly kind: PublicationKind };

/**
 * A leader makes a project public, with which groups of its fields, or takes it off the public
 * pages; always with a reason. The words before stay, so that it can be told what was public when.
 */
export const publishProject = defineCommand(
  "publishProject",
  publicationInput,
  (context, input): Outcome<ProjectPublished, PublicationRefusal | "project.notFound"> => {
    const { tx, businessOn } = context;
    const slug = findProjectSlug(tx, input.projectId);
    if (slug === undefined) return refuse("project.notFound");
    const said = listPublications(tx, { ids: [input.projectId] }).get(input.projectId) ?? [];
    const words = said.map(({ fact }) => fact);
    const decided = decidePublication(words, input, businessOn);
    if (!decided.ok) return decided;
    write(context, input, decided.value);
    return accept({ slug, kind: decided.value.kind });
  },
);

function write(
  { tx, actor, at, businessOn, record }: ChangeContext,
  { projectId, reason }: PublicationInput,
  { kind, groups }: Pick<PublicationFact, "kind" | "groups">,
): void {
  tx.insert(publication)
    .values({
      id: randomUUID(),
      projectId,
      kind,
      groups: groups.join(" "),
      reason,
      setOn: businessOn,
      setAt: at,
      setById: actor.userId,
      role: actor.role,
    })
    .run();
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, projectId)).run();
  record(`project.${kind}`, { type: "project", id: projectId }, { groups, reason });
}
