import { randomUUID } from "node:crypto";
import { findAccount } from "#db/access/find-account.ts";
import { defineCommand } from "#db/command/define-command.ts";
import type { Transaction } from "#db/open-database.ts";
import { findProjectSlug } from "#db/project/find-project-slug.ts";
import { assignment } from "#db/schema/project.ts";
import {
  type AssignmentMade,
  type AssignmentRefusal,
  decideAssignment,
} from "#domain/assignment/assignment-decision.ts";
import { assignmentInput } from "#domain/assignment/assignment-input.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { closeAssignment } from "./close-assignment.ts";
import { listAssignmentsInForce } from "./list-assignments-in-force.ts";

export type ProjectAssigned = {
  assignmentId: string;
  projectId: string;
  slug: string;
  /** Assignments that the new one brought to an end. */
  endedIds: string[];
};

/** Makes a person or a unit answer for a project; a new 分包领导 follows the one in force. */
export const assignProject = defineCommand(
  "assignProject",
  assignmentInput,
  ({ tx, record, ask }, input): Outcome<ProjectAssigned, AssignmentRefusal | ConfirmNeeded> => {
    const { projectId, role, userId } = input;
    const slug = findProjectSlug(tx, projectId);
    if (!slug) return refuse("project.notFound", { field: "projectId" });
    const person = userId ? findAccount(tx, userId) : undefined;
    const inForce = listAssignmentsInForce(tx, { projectId, role });
    const decided = decideAssignment({ input, person, inForce });
    if (!decided.ok) return decided;
    const asked = ask();
    if (!asked.ok) return asked;

    const { ends, ...made } = decided.value;
    const id = randomUUID();
    for (const ended of ends) closeAssignment(tx, { ...ended, followedById: id }, record);
    insertAssignment(tx, { id, projectId, made });
    const holder = made.userId ? person?.name : made.organisationNameZh;
    const detail = { projectId, role, userId: made.userId, holder, fromOn: made.fromOn };
    record("assignment.created", { type: "assignment", id }, detail);
    const endedIds = ends.map((ended) => ended.id);
    return accept({ assignmentId: id, projectId, slug, endedIds });
  },
);

function insertAssignment(
  tx: Transaction,
  added: { id: string; projectId: string; made: Omit<AssignmentMade, "ends"> },
): void {
  const { id, projectId, made } = added;
  tx.insert(assignment)
    .values({ id, projectId, ...made })
    .run();
}
