import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Caller, changeOnce } from "#db/command/change-once.ts";
import { receiptKey } from "#db/command/receipt-key.ts";
import type { Db } from "#db/open-database.ts";
import { user } from "#db/schema/user.ts";
import { type CreateUserInput, createUserInput } from "#domain/account/account-input.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { insertUser } from "./insert-user.ts";

/**
 * A password that was made for this request. A retry answers with the `issueId` of the first
 * try, whose password is the one in force: the newer one was never written.
 */
export type IssuedPassword = { issueId: string; passwordHash: string };
export type PasswordIssued = { userId: string; username: string; issueId: string };

/** Makes a staff account. Neither the password nor its hash is in the answer or the audit trail. */
export function createUser(
  db: Db,
  caller: Caller,
  input: CreateUserInput & IssuedPassword,
): Outcome<PasswordIssued, "username.taken" | TextRefusal> {
  const { requestKey, username, name, role, issueId, passwordHash } = input;
  const typed = { requestKey, username, name, role };
  const request = {
    key: receiptKey(typed),
    command: "createUser",
    texts: freeTexts(createUserInput, typed),
  };
  return changeOnce(db, caller, request, ({ tx, at, record }) => {
    const taken = tx.select({ id: user.id }).from(user).where(eq(user.username, username)).get();
    if (taken) return refuse("username.taken", { field: "username" });
    const userId = randomUUID();
    insertUser(tx, { id: userId, username, name, role, passwordHash, at });
    record("user.created", { type: "user", id: userId }, { username, name, role });
    return accept({ userId, username, issueId });
  });
}
