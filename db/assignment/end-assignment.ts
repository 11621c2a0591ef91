import { defineCommand } from "#db/command/define-command.ts";
import {
  type AssignmentRefusal,
  decideAssignmentEnd,
} from "#domain/assignment/assignment-decision.ts";
import { endAssignmentInput } from "#domain/assignment/assignment-input.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { closeAssignment } from "./close-assignment.ts";
import { findAssignment } from "./find-assignment.ts";

/** Ends an assignment on its last day; who answered for the project, and when, stays on record. */
export const endAssignment = defineCommand(
  "endAssignment",
  endAssignmentInput,
  (
    { tx, record, ask },
    { assignmentId, version, toOn },
  ): Outcome<{ projectId: string; slug: string }, AssignmentRefusal | ConfirmNeeded> => {
    const inForce = findAssignment(tx, assignmentId);
    const decided = decideAssignmentEnd({ inForce, seenVersion: version, toOn });
    if (!decided.ok) return decided;
    const asked = ask();
    if (!asked.ok) return asked;
    const { inForce: ended, fromOn } = decided.value;
    const { projectId, slug } = ended;
    closeAssignment(tx, { id: assignmentId, fromOn, toOn }, record);
    return accept({ projectId, slug });
  },
);
