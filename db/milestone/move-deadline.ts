import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import type { Transaction } from "#db/open-database.ts";
import { foreseeChange } from "#db/portfolio/foresee-change.ts";
import { deadline, milestone } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import type { Deadline } from "#domain/milestone/deadline.ts";
import { type DeadlineRefusal, decideDeadlineMove } from "#domain/milestone/deadline-decision.ts";
import { type DeadlineMoveInput, deadlineMoveInput } from "#domain/milestone/deadline-input.ts";
import { milestoneState } from "#domain/milestone/milestone.ts";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import { askAboutDeadline } from "#domain/milestone/milestone-questions.ts";
import { findMilestone, readMilestones } from "./read-milestones.ts";

/** Puts a deadline into words, where the leader gave none. */
export type DeadlineNaming = (deadline: Deadline) => Bilingual;
export type MovedDeadline = { milestoneId: string; slug: string };
export type MoveDeadlineRefusal =
  | DeadlineRefusal
  | ConfirmNeeded
  | "milestone.notFound"
  | "deadline.changedSince";

/**
 * A leader sets the deadline of a milestone anew, with a reason. The old one stays in the log: the
 * original, every move and the days slipped are shown for good, on the public page too.
 */
export const moveDeadline = defineCommand(
  "moveDeadline",
  deadlineMoveInput,
  (
    context,
    { nameDeadline, ...input }: DeadlineMoveInput & { nameDeadline: DeadlineNaming },
  ): Outcome<MovedDeadline, MoveDeadlineRefusal> => {
    const { tx, businessOn } = context;
    const found = findPlacedMilestone(tx, input.milestoneId);
    if (!found) return refuse("milestone.notFound");
    const { retirement } = found;
    const { deadlines, ...facts } = found.fact;
    const current = deadlines.at(-1) ?? null;
    if (deadlines.length !== input.seenDeadlines) return changedSince(current);

    const { status } = milestoneState(facts, businessOn);
    const decided = decideDeadlineMove({
      current,
      status,
      retirement,
      input,
      businessDate: businessOn,
    });
    if (!decided.ok) return decided;
    const made = nameDeadline(decided.value);
    const label = { zh: input.labelZh ?? made.zh, en: input.labelEn ?? made.en };
    const next = { ...decided.value, label, reason: input.reason };
    const asked = context.ask(askAboutDeadline({ current, next, businessDate: businessOn }), {
      foresee: () => foreseeChange(context, found.slug, (within) => write(within, found, next)),
    });
    if (!asked.ok) return asked;

    write(context, found, next);
    return accept({ milestoneId: found.fact.id, slug: found.slug });
  },
);

type FoundMilestone = NonNullable<ReturnType<typeof findMilestone>> & {
  projectId: string;
  slug: string;
};

function findPlacedMilestone(tx: Transaction, id: string): FoundMilestone | undefined {
  const place = tx
    .select({ projectId: milestone.projectId, slug: project.slug })
    .from(milestone)
    .innerJoin(project, eq(project.id, milestone.projectId))
    .where(eq(milestone.id, id))
    .get();
  const found = place && findMilestone(readMilestones(tx, place), id);
  return found && { ...found, ...place };
}

function changedSince(current: DeadlineFact | null) {
  return refuse("deadline.changedSince", {
    params: { label: current?.label.zh ?? "", labelEn: current?.label.en ?? "" },
  });
}

function write(
  { tx, actor, at, businessOn, record }: ChangeContext,
  { fact: { id, deadlines }, projectId }: FoundMilestone,
  next: Deadline & { label: Bilingual; reason: string },
): void {
  const { from, to, precision, commitment, label, reason } = next;
  tx.insert(deadline)
    .values({
      id: randomUUID(),
      milestoneId: id,
      fromOn: from,
      toOn: to,
      labelZh: label.zh,
      labelEn: label.en,
      setOn: businessOn,
      setById: actor.userId,
      position: deadlines.length,
      precision,
      commitment,
      reason,
    })
    .run();
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, projectId)).run();
  const before = deadlines.at(-1)?.label.zh ?? null;
  const detail = { projectId, before, label: label.zh, to, reason };
  record("deadline.moved", { type: "milestone", id }, detail);
}
