import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import { user } from "#db/schema/user.ts";
import { type CreateUserInput, createUserInput } from "#domain/account/account-input.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { insertUser } from "./insert-user.ts";

/**
 * A password that was made for this request. A retry answers with the `issueId` of the first
 * try, whose password is the one in force: the newer one was never written.
 */
export type IssuedPassword = { issueId: string; passwordHash: string };
export type PasswordIssued = { userId: string; username: string; issueId: string };

/** Makes a staff account. Neither the password nor its hash is in the answer or the audit trail. */
export const createUser = defineCommand(
  "createUser",
  createUserInput,
  (
    { tx, at, record },
    input: CreateUserInput & IssuedPassword,
  ): Outcome<PasswordIssued, "username.taken"> => {
    const { username, name, role, issueId, passwordHash } = input;
    const taken = tx.select({ id: user.id }).from(user).where(eq(user.username, username)).get();
    if (taken) return refuse("username.taken", { field: "username" });
    const userId = randomUUID();
    insertUser(tx, { id: userId, username, name, role, passwordHash, at });
    record("user.created", { type: "user", id: userId }, { username, name, role });
    return accept({ userId, username, issueId });
  },
);
