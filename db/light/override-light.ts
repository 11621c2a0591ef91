import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findProjectView } from "#db/portfolio/find-project-view.ts";
import { findProjectSlug } from "#db/project/find-project-slug.ts";
import { lightOverride } from "#db/schema/light-override.ts";
import { project } from "#db/schema/project.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  decideOverride,
  type LightOverridden,
  type OverrideRefusal,
} from "#domain/light/override-decision.ts";
import { overrideInput } from "#domain/light/override-input.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

export type LightOverrideSaved = { slug: string; restored: boolean };
export type OverrideLightRefusal =
  | OverrideRefusal
  | "project.notFound"
  | "uncomputed.project"
  | "override.changedSince";

/**
 * A leader says another colour than the computed light of any project, for a while and with a
 * reason, or gives the word back. Both lights show on the public page from now on.
 */
export const overrideLight = defineCommand(
  "overrideLight",
  overrideInput,
  (context, input): Outcome<LightOverrideSaved, OverrideLightRefusal> => {
    const found = findView(context, input.projectId);
    if (!found) return refuse("project.notFound");
    if (found.kind === "cannotCompute") {
      return refuse("uncomputed.project", { params: { reference: found.reference } });
    }
    const view = found.value;
    const last = view.facts.overrides.at(-1);
    if (last && last.id !== input.expectedId) {
      return refuse("override.changedSince", { params: { leader: last.setBy } });
    }
    const decided = decideOverride({
      computed: view.light.colour,
      inForce: view.override?.colour ?? null,
      input,
      businessDate: context.businessOn,
    });
    if (!decided.ok) return decided;

    write(context, view, { ...decided.value, reason: input.reason });
    return accept({ slug: view.facts.slug, restored: decided.value.colour === null });
  },
);

function findView(context: ChangeContext, projectId: string) {
  const slug = findProjectSlug(context.tx, projectId);
  return slug === undefined ? undefined : findProjectView(context, slug);
}

function write(
  { tx, actor, at, record }: ChangeContext,
  { facts, light, override }: ProjectView,
  word: LightOverridden & { reason: string },
): void {
  const { colour, setOn, expiresOn, reason } = word;
  tx.insert(lightOverride)
    .values({
      id: randomUUID(),
      projectId: facts.id,
      setById: actor.userId,
      setAt: at,
      colour,
      setOn,
      expiresOn,
      reason,
    })
    .run();
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, facts.id)).run();
  const before = override?.colour ?? light.colour;
  const detail = { before, colour: colour ?? light.colour, expiresOn, reason };
  const event = colour === null ? "light.restored" : "light.overridden";
  record(event, { type: "project", id: facts.id }, detail);
}
