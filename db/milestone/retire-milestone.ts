import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { milestone, milestoneRetirement } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  decideRetirement,
  type RetirementInput,
  type RetirementKind,
  type RetirementRefusal,
  retirementInput,
} from "#domain/milestone/retirement.ts";
import { findRetired } from "#domain/plan/retired-milestones.ts";

export type RetiredMilestone = { milestoneId: string; slug: string; kind: RetirementKind };
export type RetireMilestoneRefusal =
  | RetirementRefusal
  | "milestone.notFound"
  | "retirement.changedSince";

/**
 * A leader retires a milestone of any project with a reason, or restores one that was retired or
 * dropped by a plan. Nothing is deleted: it stays in the past, and each word stays in the history.
 */
export const retireMilestone = defineCommand(
  "retireMilestone",
  retirementInput,
  (context, input): Outcome<RetiredMilestone, RetireMilestoneRefusal> => {
    const found = findMilestone(context, input.milestoneId);
    if (!found) return refuse("milestone.notFound");
    const { fact, facts } = found;
    if (fact.retirements.length !== input.seenRetirements) return refuse("retirement.changedSince");

    const isRetired = findRetired(facts, fact.id) !== undefined;
    const decided = decideRetirement(input.kind, { isRetired });
    if (!decided.ok) return decided;

    write(context, facts.id, input);
    return accept({ milestoneId: fact.id, slug: facts.slug, kind: input.kind });
  },
);

function findMilestone({ tx }: ChangeContext, id: string) {
  const place = tx
    .select({ slug: project.slug })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .where(eq(milestone.id, id))
    .get();
  const facts = place && findProjectFacts(tx, place.slug);
  const fact = facts?.milestones.find((one) => one.id === id);
  return facts && fact ? { facts, fact } : undefined;
}

function write(
  { tx, actor, at, businessOn, record }: ChangeContext,
  projectId: string,
  { milestoneId, kind, reason }: RetirementInput,
): void {
  tx.insert(milestoneRetirement)
    .values({
      id: randomUUID(),
      milestoneId,
      kind,
      reason,
      setOn: businessOn,
      setAt: at,
      setById: actor.userId,
    })
    .run();
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, projectId)).run();
  record(`milestone.${kind}`, { type: "milestone", id: milestoneId }, { projectId, reason });
}
