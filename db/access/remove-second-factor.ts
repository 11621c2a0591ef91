import { eq } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import { twoFactor } from "#db/schema/user.ts";
import { forgiveTries } from "#db/sign-in/spend-try.ts";
import { accountClaims } from "#db/sign-in/try-claims.ts";
import { userChangeInput } from "#domain/account/account-input.ts";
import { decideSecondFactorRemoval, type UserRefusal } from "#domain/account/user-decision.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import { endSessions } from "./end-sessions.ts";
import { findAccount } from "./find-account.ts";
import { findSecondFactor } from "./find-second-factor.ts";
import { updateAccount } from "./update-account.ts";

/** An administrator helps whoever lost their authenticator and the codes put away for that. */
export const removeSecondFactor = defineCommand(
  "removeSecondFactor",
  userChangeInput,
  ({ tx, actor, at, record }, { userId, version }): Outcome<{ userId: string }, UserRefusal> => {
    const change = {
      account: findAccount(tx, userId),
      seenVersion: version,
      actorId: actor.userId,
    };
    const decided = decideSecondFactorRemoval(change, findSecondFactor(tx, userId) !== "off");
    if (!decided.ok) return decided;
    tx.delete(twoFactor).where(eq(twoFactor.userId, userId)).run();
    updateAccount(tx, decided.value, { twoFactorEnabled: false, at });
    forgiveTries(tx, accountClaims(userId));
    const sessionsEnded = endSessions(tx, userId);
    const { name } = decided.value;
    record("user.secondFactorRemoved", { type: "user", id: userId }, { name, sessionsEnded });
    return accept({ userId });
  },
);
