import { findOwnProject } from "#db/assignment/find-own-project.ts";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { planDraft } from "#db/schema/plan.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import { personalNumberIn } from "#domain/free-text/personal-number-in.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { type PlanDraftInput, planDraftInput, textsOf } from "#domain/plan/plan-draft-input.ts";
import { findPlanDraft } from "./find-plan-draft.ts";

export type SavedPlanDraft = { slug: string; draftVersion: number };
export type SavePlanDraftRefusal = TextRefusal | "project.notFound" | "plan.draftChangedSince";

/**
 * Keeps the plan of a project as its owner of today has typed it so far, for them alone. Saved from
 * two tabs, the second one is told of the first. No number of a person is kept in it.
 */
export const savePlanDraft = defineCommand(
  "savePlanDraft",
  planDraftInput,
  (context, input): Outcome<SavedPlanDraft, SavePlanDraftRefusal> => {
    const { tx, actor } = context;
    const found = findOwnProject(context, input.projectId);
    if (!found) return refuse("project.notFound");
    const before = findPlanDraft(tx, { projectId: found.id, ownerId: actor.userId });
    if ((before?.version ?? 0) !== input.draftVersion) return refuse("plan.draftChangedSince");
    const numbers = refusedTexts(input);
    if (numbers[0]) return { ...numbers[0], all: numbers };

    const version = input.draftVersion + 1;
    write(context, {
      typed: input.typed,
      projectId: found.id,
      version,
      planVersion: input.version,
    });
    context.record("plan.draftSaved", { type: "project", id: found.id }, { version });
    return accept({ slug: found.slug, draftVersion: version });
  },
);

function refusedTexts({ typed }: PlanDraftInput): Refused<TextRefusal>[] {
  return textsOf(typed).flatMap(([field, text]) => {
    const kind = personalNumberIn(text);
    return kind ? [refuse(`text.${kind}`, { field })] : [];
  });
}

type NewDraft = Pick<PlanDraftInput, "projectId" | "typed"> & {
  version: number;
  planVersion: number;
};

function write({ tx, actor, at }: ChangeContext, draft: NewDraft): void {
  const { projectId, version, planVersion } = draft;
  const row = { version, planVersion, savedAt: at, typed: JSON.stringify(draft.typed) };
  tx.insert(planDraft)
    .values({ projectId, ownerId: actor.userId, ...row })
    .onConflictDoUpdate({ target: [planDraft.projectId, planDraft.ownerId], set: row })
    .run();
}
