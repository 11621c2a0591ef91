import { eq } from "drizzle-orm";
import { defineCommand } from "#db/command/define-command.ts";
import { twoFactor } from "#db/schema/user.ts";
import { type FoundStep, spendTimeStep } from "#db/sign-in/spend-time-step.ts";
import { forgiveTries } from "#db/sign-in/spend-try.ts";
import type { Claim } from "#db/sign-in/try-claims.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { endSessions, type KeptSession } from "./end-sessions.ts";
import { findAccount } from "./find-account.ts";
import { updateAccount } from "./update-account.ts";

type Turning = {
  requestKey: string;
  /** That of the first code of the authenticator, which turns it on; null turns it off. */
  step: FoundStep | null;
  kept: KeptSession;
  tried: readonly Claim[];
};

/**
 * Adds one's own second factor or takes it away. Whoever was signed in elsewhere signs in anew,
 * from now on with a code or without.
 */
export const turnSecondFactor = defineCommand(
  "turnSecondFactor",
  null,
  (
    { tx, actor: { userId, name }, at, record },
    { step, kept, tried }: Turning,
  ): Outcome<object, "secondFactor.wrongCode"> => {
    const account = findAccount(tx, userId);
    if (!account || (step && !spendTimeStep(tx, step))) {
      return refuse("secondFactor.wrongCode", { field: "oneTimeCode" });
    }
    const own = eq(twoFactor.userId, userId);
    if (step) tx.update(twoFactor).set({ verified: true }).where(own).run();
    else tx.delete(twoFactor).where(own).run();
    updateAccount(tx, account, { twoFactorEnabled: step !== null, at });
    forgiveTries(tx, tried);
    const sessionsEnded = endSessions(tx, userId, kept);
    const event = step ? "user.secondFactorAdded" : "user.secondFactorRemoved";
    record(event, { type: "user", id: userId }, { name, sessionsEnded });
    return accept({});
  },
);
