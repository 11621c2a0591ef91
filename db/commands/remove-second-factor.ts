import { eq } from "drizzle-orm";
import type { UserChangeInput } from "#domain/account-input.ts";
import { accept, type Outcome } from "#domain/outcome.ts";
import { decideSecondFactorRemoval, type UserRefusal } from "#domain/user-decision.ts";
import type { Db } from "../open-database.ts";
import { findAccount } from "../queries/find-account.ts";
import { findSecondFactor } from "../queries/find-second-factor.ts";
import { twoFactor } from "../schema/user.ts";
import { type Caller, changeOnce } from "./change-once.ts";
import { endSessions } from "./end-sessions.ts";
import { forgiveTries } from "./spend-try.ts";
import { accountClaims } from "./try-claims.ts";
import { updateAccount } from "./update-account.ts";

/** An administrator helps whoever lost their authenticator and the codes put away for that. */
export function removeSecondFactor(
  db: Db,
  caller: Caller,
  { requestKey, userId, version }: UserChangeInput,
): Outcome<{ userId: string }, UserRefusal> {
  const request = { key: requestKey, command: "removeSecondFactor", texts: null };
  return changeOnce(db, caller, request, ({ tx, actor, at, record }) => {
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
  });
}
