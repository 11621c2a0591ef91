import { defineCommand } from "#db/command/define-command.ts";
import { foreseeChange } from "#db/portfolio/foresee-change.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { milestoneEventInput } from "#domain/milestone/milestone-input.ts";
import { askAboutMilestoneEvent } from "#domain/milestone/milestone-questions.ts";
import {
  decideOwnEvent,
  findOwnMilestone,
  type OwnEventRefusal,
  writeMilestoneEvent,
} from "./own-milestone-event.ts";
import { readMilestones } from "./read-milestones.ts";

export type RecordedMilestone = { milestoneId: string; slug: string };
export type RecordMilestoneRefusal = OwnEventRefusal | ConfirmNeeded | "milestone.notFound";

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
    const among = readMilestones(context.tx, found);
    const decided = decideOwnEvent({ ...found, among }, input, context.businessOn);
    if (!decided.ok) return decided;
    const event = { ...decided.value, evidence: input.evidence };
    const { businessOn } = context;
    const asked = context.ask(askAboutMilestoneEvent({ on: input.on, businessDate: businessOn }), {
      foresee: () =>
        foreseeChange(context, found.slug, (within) => writeMilestoneEvent(within, found, event)),
    });
    if (!asked.ok) return asked;

    writeMilestoneEvent(context, found, event);
    return accept({ milestoneId: found.id, slug: found.slug });
  },
);
