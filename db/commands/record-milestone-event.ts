import { randomUUID } from "node:crypto";
import { and, asc, eq, sql } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import { type MilestoneEvent, type MilestoneState, milestoneState } from "#domain/milestone.ts";
import { decideMilestoneEvent, type MilestoneRefusal } from "#domain/milestone-decision.ts";
import type { MilestoneEventInput } from "#domain/milestone-input.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/outcome.ts";
import type { Db, Transaction } from "../open-database.ts";
import { milestone, milestoneEvent } from "../schema/milestone.ts";
import { project } from "../schema/project.ts";
import { source } from "../schema/source.ts";
import { sourceStatement } from "../schema/source-statement.ts";
import { user } from "../schema/user.ts";
import { type Caller, type ChangeContext, changeOnce } from "./change-once.ts";
import { isOwnedProject } from "./owned-project.ts";

export type RecordedMilestone = { milestoneId: string; slug: string };
export type RecordMilestoneRefusal =
  | MilestoneRefusal
  | "milestone.notFound"
  | "milestone.changedSince";

/**
 * Ticks a milestone of a project assigned to the caller today: started, progressed, met or
 * reopened on a day, with its evidence. As with a report, whoever saves second is shown what
 * was saved first.
 */
export function recordMilestoneEvent(
  db: Db,
  caller: Caller,
  input: MilestoneEventInput,
): Outcome<RecordedMilestone, RecordMilestoneRefusal> {
  const request = { key: input.requestKey, command: "recordMilestoneEvent" };
  return changeOnce(db, caller, request, (context) => {
    const found = findOwnMilestone(context, input.milestoneId);
    if (!found) return refuse("milestone.notFound");
    const events = loadEvents(context.tx, found.id);
    if (found.version !== input.version) return changedSince(events);

    const state = stateOf(context, found.id, events);
    const decided = decideMilestoneEvent({ state, input, businessDate: context.businessOn });
    if (!decided.ok) return decided;

    write(context, found, { ...decided.value, evidence: input.evidence });
    return accept({ milestoneId: found.id, slug: found.slug });
  });
}

type OwnMilestone = { id: string; version: number; projectId: string };
type RecordedEvent = MilestoneEvent & { readonly recorder: string };

function findOwnMilestone({ tx, actor, businessOn }: ChangeContext, id: string) {
  const owner = { userId: actor.userId, on: businessOn };
  return tx
    .select({
      id: milestone.id,
      version: milestone.version,
      projectId: milestone.projectId,
      slug: project.slug,
    })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .where(and(eq(milestone.id, id), isOwnedProject(tx, milestone.projectId, owner)))
    .get();
}

function loadEvents(tx: Transaction, milestoneId: string): RecordedEvent[] {
  return tx
    .select({
      kind: milestoneEvent.kind,
      on: milestoneEvent.happenedOn,
      percent: milestoneEvent.percent,
      recorder: user.name,
    })
    .from(milestoneEvent)
    .innerJoin(user, eq(user.id, milestoneEvent.recordedById))
    .where(eq(milestoneEvent.milestoneId, milestoneId))
    .orderBy(asc(milestoneEvent.recordedAt), sql`${milestoneEvent}.rowid`)
    .all();
}

function stateOf(
  { tx, businessOn }: ChangeContext,
  milestoneId: string,
  events: readonly MilestoneEvent[],
): MilestoneState {
  const statements = tx
    .select({
      status: sourceStatement.status,
      percent: sourceStatement.percent,
      knownFrom: sql<IsoDate>`coalesce(${source.publishedOn}, ${source.publishedFromOn})`,
    })
    .from(sourceStatement)
    .innerJoin(source, eq(source.id, sourceStatement.sourceId))
    .where(eq(sourceStatement.milestoneId, milestoneId))
    .all();
  return milestoneState({ events, statements }, businessOn);
}

function changedSince(events: readonly RecordedEvent[]): Refused<"milestone.changedSince"> {
  const last = events.at(-1);
  if (!last) return refuse("milestone.changedSince", { params: { kind: "none" } });
  const { kind, on, recorder } = last;
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
      ...{ kind, percent, evidence },
    })
    .run();
  record(`milestone.${kind}`, { type: "milestone", id }, { projectId, on, percent });
}
