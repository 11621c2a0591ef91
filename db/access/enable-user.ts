import { defineCommand } from "#db/command/define-command.ts";
import { userChangeInput } from "#domain/account/account-input.ts";
import { decideEnabling, type UserRefusal } from "#domain/account/user-decision.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import { findAccount } from "./find-account.ts";
import { updateAccount } from "./update-account.ts";

/** Lets a disabled account sign in again, with the password it had. */
export const enableUser = defineCommand(
  "enableUser",
  userChangeInput,
  ({ tx, actor, at, record }, { userId, version }): Outcome<{ userId: string }, UserRefusal> => {
    const account = findAccount(tx, userId);
    const decided = decideEnabling({ account, seenVersion: version, actorId: actor.userId });
    if (!decided.ok) return decided;
    updateAccount(tx, decided.value, { banned: false, at });
    const { username, name } = decided.value;
    record("user.enabled", { type: "user", id: userId }, { username, name });
    return accept({ userId });
  },
);
