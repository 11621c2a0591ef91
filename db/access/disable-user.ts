import { defineCommand } from "#db/command/define-command.ts";
import { userChangeInput } from "#domain/account/account-input.ts";
import { decideDisabling, type UserRefusal } from "#domain/account/user-decision.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import { countEnabledAdmins } from "./count-enabled-admins.ts";
import { endSessions } from "./end-sessions.ts";
import { findAccount } from "./find-account.ts";
import { updateAccount } from "./update-account.ts";

/** Shuts an account: its sessions end at once and it can no longer sign in. Its history stays. */
export const disableUser = defineCommand(
  "disableUser",
  userChangeInput,
  ({ tx, actor, at, record }, { userId, version }): Outcome<{ userId: string }, UserRefusal> => {
    const change = {
      account: findAccount(tx, userId),
      seenVersion: version,
      actorId: actor.userId,
    };
    const decided = decideDisabling(change, countEnabledAdmins(tx));
    if (!decided.ok) return decided;
    updateAccount(tx, decided.value, { banned: true, at });
    const sessionsEnded = endSessions(tx, userId);
    const { username, name } = decided.value;
    record("user.disabled", { type: "user", id: userId }, { username, name, sessionsEnded });
    return accept({ userId });
  },
);
