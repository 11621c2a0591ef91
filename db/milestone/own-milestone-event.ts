import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { isAssignedProject } from "#db/assignment/assigned-project.ts";
import type { ChangeContext } from "#db/command/define-command.ts";
import { isNotRetracted } from "#db/schema/is-not-retracted.ts";
import { milestone, milestoneEvent } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import type { MilestoneEvent } from "#domain/milestone/milestone.ts";
import {
  decideMilestoneEvent,
  type MilestoneRefusal,
} from "#domain/milestone/milestone-decision.ts";
import type { MilestoneEventFact } from "#domain/milestone/milestone-fact.ts";
import type { MilestoneEventInput } from "#domain/milestone/milestone-input.ts";
import { decideLookedAt } from "#domain/milestone/retirement.ts";
import { stateWithoutUnreadable } from "#domain/portfolio/readable-facts.ts";
import { findMilestone, type ReadMilestones } from "./read-milestones.ts";

export type OwnEventRefusal =
  | MilestoneRefusal
  | "milestone.retired"
  | "milestone.countedByLedger"
  | "milestone.changedSince";

type EventInput = Pick<MilestoneEventInput, "version" | "kind" | "on" | "percent" | "evidence">;

/**
 * Whether an event may be recorded of a milestone as it stands in the database: by the version its
 * form was drawn from, neither of a retired one nor where the ledger counts it, and by the rule of
 * `decideMilestoneEvent`.
 */
export function decideOwnEvent(
  found: OwnMilestone & { readonly among: ReadMilestones },
  input: EventInput,
  businessOn: IsoDate,
): Outcome<MilestoneEvent, OwnEventRefusal> {
  const read = findMilestone(found.among, found.id);
  if (!read) throw new Error("the milestone was lost within the transaction");
  const { fact: facts, retirement } = read;
  const lookedAt = decideLookedAt(retirement);
  if (!lookedAt.ok) return lookedAt;
  if (found.version !== input.version) return changedSince(facts.events);
  if (facts.metrics.at(-1)?.metric) return refuse("milestone.countedByLedger");
  const neighbours = {
    before: stateWithoutUnreadable(facts, input.on).percent,
    after: nextPercent(facts.events, input.on),
  };
  const state = stateWithoutUnreadable(facts, businessOn);
  return decideMilestoneEvent({ state, neighbours, input, businessDate: businessOn });
}

/** What was recorded for the first later day that names a percent. */
function nextPercent(events: readonly MilestoneEventFact[], on: IsoDate): number | null {
  const later = events.filter((event) => event.on > on && event.percent !== null);
  return inDayOrder(later, (event) => event.on)[0]?.percent ?? null;
}

/** A milestone of a project that the caller owns today. */
export type OwnMilestone = {
  id: string;
  version: number;
  projectId: string;
  slug: string;
  name: Bilingual;
};

export function findOwnMilestone(
  { tx, actor, businessOn }: ChangeContext,
  id: string,
): OwnMilestone | undefined {
  const owner = { userId: actor.userId, role: "owner", on: businessOn } as const;
  const row = tx
    .select({
      nameZh: milestone.nameZh,
      nameEn: milestone.nameEn,
      id: milestone.id,
      version: milestone.version,
      projectId: milestone.projectId,
      slug: project.slug,
    })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .where(
      and(
        eq(milestone.id, id),
        isNotRetracted(milestone.id),
        isAssignedProject(tx, milestone.projectId, owner),
      ),
    )
    .get();
  if (!row) return undefined;
  const { nameZh, nameEn, ...own } = row;
  return { ...own, name: { zh: nameZh, en: nameEn } };
}

function changedSince(events: readonly MilestoneEventFact[]): Refused<"milestone.changedSince"> {
  const last = events.at(-1);
  if (!last) return refuse("milestone.changedSince", { params: { kind: "none" } });
  const { kind, on, recordedBy: recorder } = last;
  return refuse("milestone.changedSince", { params: { kind, on, recorder } });
}

/** Writes an event with its audit row; nothing after it may be refused. */
export function writeMilestoneEvent(
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
