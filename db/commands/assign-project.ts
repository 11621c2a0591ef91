import { randomUUID } from "node:crypto";
import {
  type AssignmentMade,
  type AssignmentRefusal,
  decideAssignment,
} from "#domain/assignment-decision.ts";
import { type AssignmentInput, assignmentInput } from "#domain/assignment-input.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db, Transaction } from "../open-database.ts";
import { findAccount } from "../queries/find-account.ts";
import { findProjectSlug } from "../queries/find-project-slug.ts";
import { listStandingAssignments } from "../queries/list-standing-assignments.ts";
import { assignment } from "../schema/project.ts";
import { type Caller, changeOnce } from "./change-once.ts";
import { closeAssignment } from "./close-assignment.ts";
import { receiptKey } from "./receipt-key.ts";

export type ProjectAssigned = {
  assignmentId: string;
  projectId: string;
  slug: string;
  /** Assignments that the new one brought to an end. */
  endedIds: string[];
};

/** Makes a person or a unit answer for a project; a new 分包领导 follows the one in force. */
export function assignProject(
  db: Db,
  caller: Caller,
  input: AssignmentInput,
): Outcome<ProjectAssigned, AssignmentRefusal | TextRefusal> {
  const request = {
    key: receiptKey(input),
    command: "assignProject",
    texts: freeTexts(assignmentInput, input),
  };
  return changeOnce(db, caller, request, ({ tx, record }) => {
    const { projectId, role, userId } = input;
    const slug = findProjectSlug(tx, projectId);
    if (!slug) return refuse("project.notFound", { field: "projectId" });
    const person = userId ? findAccount(tx, userId) : undefined;
    const standing = listStandingAssignments(tx, { projectId, role });
    const decided = decideAssignment({ input, person, standing });
    if (!decided.ok) return decided;

    const { ends, ...made } = decided.value;
    const id = randomUUID();
    for (const ended of ends) closeAssignment(tx, { ...ended, followedById: id }, record);
    insertAssignment(tx, { id, projectId, made });
    const holder = made.userId ? person?.name : made.unitNameZh;
    const detail = { projectId, role, userId: made.userId, holder, fromOn: made.fromOn };
    record("assignment.created", { type: "assignment", id }, detail);
    const endedIds = ends.map((ended) => ended.id);
    return accept({ assignmentId: id, projectId, slug, endedIds });
  });
}

function insertAssignment(
  tx: Transaction,
  added: { id: string; projectId: string; made: Omit<AssignmentMade, "ends"> },
): void {
  const { id, projectId, made } = added;
  tx.insert(assignment)
    .values({ id, projectId, ...made })
    .run();
}
