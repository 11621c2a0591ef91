import type { UserChangeInput } from "#domain/account-input.ts";
import { accept, type Outcome } from "#domain/outcome.ts";
import { decideEnabling, type UserRefusal } from "#domain/user-decision.ts";
import type { Db } from "../open-database.ts";
import { findAccount } from "../queries/find-account.ts";
import { type Caller, changeOnce } from "./change-once.ts";
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
