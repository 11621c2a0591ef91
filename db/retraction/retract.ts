import { and, eq, sql } from "drizzle-orm";
import { isAssignedProject } from "#db/assignment/assigned-project.ts";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { insertMany } from "#db/command/insert-many.ts";
import { listProposalHeads } from "#db/plan/list-plan-proposals.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { milestone } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { retraction } from "#db/schema/retraction.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { OwnAct } from "#domain/retraction/own-act.ts";
import { listOwnActs } from "#domain/retraction/own-acts.ts";
import {
  type ActSubject,
  decideRetraction,
  type RetractionRefusal,
  retractionInput,
} from "#domain/retraction/retraction.ts";

export type Retracted = { slug: string; subject: ActSubject };

/**
 * 撤回: takes back what the caller has recorded of a project, as long as the rule allows. It stays in
 * the database and in the trail, and counts on no day any more. Somebody else's, and what was taken
 * back already, is not found.
 */
export const retract = defineCommand(
  "retract",
  retractionInput,
  (context, input): Outcome<Retracted, RetractionRefusal | "retraction.notFound"> => {
    const slug = findSlugInScope(context, input.projectId);
    const facts = slug === undefined ? undefined : findProjectFacts(context.tx, slug);
    const proposals = facts ? listProposalHeads(context.tx, facts) : [];
    const acts = facts ? listOwnActs({ ...facts, proposals }, context.actor.userId) : [];
    const act = acts.find(
      ({ subject, subjectId }) => subject === input.subject && subjectId === input.subjectId,
    );
    if (!facts || !act) return refuse("retraction.notFound");
    const decided = decideRetraction({ ...act, at: context.at });
    if (!decided.ok) return decided;
    write(context, facts.id, act);
    return accept({ slug: facts.slug, subject: act.subject });
  },
);

/** An owner takes back on projects that are theirs today, a leader on all of them. */
function findSlugInScope({ tx, actor, businessOn }: ChangeContext, projectId: string) {
  const owner = { userId: actor.userId, role: "owner", on: businessOn } as const;
  const isInScope = actor.role === "owner" ? isAssignedProject(tx, project.id, owner) : undefined;
  return tx
    .select({ slug: project.slug })
    .from(project)
    .where(and(eq(project.id, projectId), isInScope))
    .get()?.slug;
}

function write(context: ChangeContext, projectId: string, act: OwnAct): void {
  const { tx, actor, at, businessOn, record } = context;
  const { subject, events } = act;
  const by = { retractedById: actor.userId, retractedOn: businessOn, retractedAt: at };
  const rows = act.rows.map((row) => {
    return { subject: row.subject, subjectId: row.id, projectId, ...by };
  });
  insertMany(tx, retraction, rows);
  // Whoever has a form open that was drawn before is told.
  for (const id of new Set(events.map((each) => each.milestone.id))) {
    tx.update(milestone)
      .set({ version: sql`${milestone.version} + 1` })
      .where(eq(milestone.id, id))
      .run();
  }
  tx.update(project)
    .set({ version: sql`${project.version} + 1`, updatedAt: at })
    .where(eq(project.id, projectId))
    .run();
  record(`${subject}.retracted`, audited(act), detailOf(act, projectId));
}

function audited({ subject, subjectId, events }: OwnAct): { type: string; id: string } {
  if (subject === "milestoneEvent") {
    return { type: "milestone", id: events[0]?.milestone.id ?? "" };
  }
  const isOfPlan = subject === "planProposal" || subject === "planReview";
  return { type: isOfPlan ? "planProposal" : "progressReport", id: subjectId };
}

function detailOf({ report, events, proposal }: OwnAct, projectId: string): object {
  if (proposal === null) {
    return { projectId, percent: report?.percent ?? events[0]?.event.percent ?? null };
  }
  const { name, review } = proposal;
  const { decision = null, baselineId = null } = review ?? {};
  return { projectId, name, decision, baselineId };
}
