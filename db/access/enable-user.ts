import { type Caller, changeOnce } from "#db/command/change-once.ts";
import type { Db } from "#db/open-database.ts";
import type { UserChangeInput } from "#domain/account/account-input.ts";
import { decideEnabling, type UserRefusal } from "#domain/account/user-decision.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import { findAccount } from "./find-account.ts";
import { updateAccount } from "./update-account.ts";

/** Lets a disabled account sign in again, with the password it had. */
export function enableUser(
  db: Db,
  caller: Caller,
  input: UserChangeInput,
): Outcome<{ userId: string }, UserRefusal> {
  const { requestKey, userId, version } = input;
  const request = { key: requestKey, command: "enableUser", texts: null };
  return changeOnce(db, caller, request, ({ tx, actor, at, record }) => {
    const account = findAccount(tx, userId);
    const decided = decideEnabling({ account, seenVersion: version, actorId: actor.userId });
    if (!decided.ok) return decided;
    updateAccount(tx, decided.value, { banned: false, at });
    const { username, name } = decided.value;
    record("user.enabled", { type: "user", id: userId }, { username, name });
    return accept({ userId });
  });
}
