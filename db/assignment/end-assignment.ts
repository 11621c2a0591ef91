import { type Caller, changeOnce } from "#db/command/change-once.ts";
import { receiptKey } from "#db/command/receipt-key.ts";
import type { Db } from "#db/open-database.ts";
import {
  type AssignmentRefusal,
  decideAssignmentEnd,
} from "#domain/assignment/assignment-decision.ts";
import type { EndAssignmentInput } from "#domain/assignment/assignment-input.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import { closeAssignment } from "./close-assignment.ts";
import { findAssignment } from "./find-assignment.ts";

/** Ends an assignment on its last day; who answered for the project, and when, stays on record. */
export function endAssignment(
  db: Db,
  caller: Caller,
  input: EndAssignmentInput,
): Outcome<{ projectId: string; slug: string }, AssignmentRefusal> {
  const { assignmentId, version, toOn } = input;
  const request = { key: receiptKey(input), command: "endAssignment", texts: null };
  return changeOnce(db, caller, request, ({ tx, record }) => {
    const standing = findAssignment(tx, assignmentId);
    const decided = decideAssignmentEnd({ standing, seenVersion: version, toOn });
    if (!decided.ok) return decided;
    const { standing: ended, fromOn } = decided.value;
    const { projectId, slug } = ended;
    closeAssignment(tx, { id: assignmentId, fromOn, toOn }, record);
    return accept({ projectId, slug });
  });
}
