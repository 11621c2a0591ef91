import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { isAssignedProject } from "#db/assignment/assigned-project.ts";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import type { Transaction } from "#db/open-database.ts";
import { listMilestoneFacts } from "#db/portfolio/list-milestone-facts.ts";
import { milestone, milestoneEvent } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import type { MilestoneEvent } from "#domain/milestone/milestone.ts";
import {
  decideMilestoneEvent,
  type MilestoneRefusal,
} from "#domain/milestone/milestone-decision.ts";
import type { MilestoneEventFact, MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import { milestoneEventInput } from "#domain/milestone/milestone-input.ts";
import { askAboutMilestoneEvent } from "#domain/milestone/milestone-questions.ts";
import { stateWithoutUnreadable } from "#domain/portfolio/readable-facts.ts";

export type RecordedMilestone = { milestoneId: string; slug: string };
export type RecordMilestoneRefusal =
  | MilestoneRefusal
  | ConfirmNeeded
  | "milestone.notFound"
  | "milestone.countedByLedger"
  | "milestone.changedSince";

/**
 * Ticks a milestone of a project assigned to the caller today: started, progressed, met or
 * reopened on a day, with its evidence. As with a report, whoever saves second is shown what
 * was saved first.
 */
export const recordMilestoneEvent = defineCommand(
  "recordMilestoneEvent",
  milestoneEventInput,
  (context, input): Outcome<RecordedMilestone, RecordMilestoneRefusal> => {
    const found = findOwnMilestone(context, input.milestoneId);
    if (!found) return refuse("milestone.notFound");
    const facts = loadFacts(context.tx, found);
    if (found.version !== input.version) return changedSince(facts.events);

    if (facts.metrics.at(-1)?.metric) return refuse("milestone.countedByLedger");
    const state = stateWithoutUnreadable(facts, context.businessOn);
    const neighbours = {
      before: stateWithoutUnreadable(facts, input.on).percent,
      after: nextPercent(facts.events, input.on),
    };
    const decided = decideMilestoneEvent({
      state,
      neighbours,
      input,
      businessDate: context.businessOn,
    });
    if (!decided.ok) return decided;
    const asked = context.ask(
      askAboutMilestoneEvent({ on: input.on, businessDate: context.businessOn }),
    );
    if (!asked.ok) return asked;

    write(context, found, { ...decided.value, evidence: input.evidence });
    return accept({ milestoneId: found.id, slug: found.slug });
  },
);

/** What was recorded for the first later day that names a percent. */
function nextPercent(events: readonly MilestoneEventFact[], on: IsoDate): number | null {
  const later = events.filter((event) => event.on > on && event.percent !== null);
  return inDayOrder(later, (event) => event.on)[0]?.percent ?? null;
}

type OwnMilestone = { id: string; version: number; projectId: string; slug: string };

function findOwnMilestone({ tx, actor, businessOn }: ChangeContext, id: string) {
  const owner = { userId: actor.userId, role: "owner", on: businessOn } as const;
  return tx
    .select({
      id: milestone.id,
      version: milestone.version,
      projectId: milestone.projectId,
      slug: project.slug,
    })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .where(and(eq(milestone.id, id), isAssignedProject(tx, milestone.projectId, owner)))
    .get();
}

function loadFacts(tx: Transaction, { id, projectId, slug }: OwnMilestone): MilestoneFact {
  const found = listMilestoneFacts(tx, { slug })
    .get(projectId)
    ?.find(({ fact }) => fact.id === id);
  if (!found) throw new Error("the milestone was lost within the transaction");
  return found.fact;
}

function changedSince(events: readonly MilestoneEventFact[]): Refused<"milestone.changedSince"> {
  const last = events.at(-1);
  if (!last) return refuse("milestone.changedSince", { params: { kind: "none" } });
  const { kind, on, recordedBy: recorder } = last;
  return refuse("milestone.changedSince", { params: { kind, on, recorder } });
}

function write(
  { tx, actor, at, businessOn, record }: ChangeContext,
  { id, version, projectId }: OwnMilestone,
  event: MilestoneEvent & { evidence: string | null },
): void {
  const touched = tx
    .update(milestone)
    .set({ version: version + 1 })
    .where(and(eq(milestone.id, id), eq(milestone.version, version)))
    .run();
  if (touched.changes !== 1) throw new Error("the milestone changed within the transaction");
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, projectId)).run();
  const { kind, on, percent, evidence } = event;
  tx.insert(milestoneEvent)
    .values({
      id: randomUUID(),
      milestoneId: id,
      happenedOn: on,
      recordedOn: businessOn,
      recordedById: actor.userId,
      recordedAt: at,
      kind,
      percent,
      evidence,
    })
    .run();
  record(`milestone.${kind}`, { type: "milestone", id }, { projectId, on, percent });
}
