import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Caller, changeOnce } from "#db/command/change-once.ts";
import type { Db, Transaction } from "#db/open-database.ts";
import { twoFactor } from "#db/schema/user.ts";
import { type FoundStep, spendTimeStep } from "#db/sign-in/spend-time-step.ts";
import { forgiveTries } from "#db/sign-in/spend-try.ts";
import type { Claim } from "#db/sign-in/try-claims.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { endSessions, type KeptSession } from "./end-sessions.ts";
import { findAccount } from "./find-account.ts";
import { updateAccount } from "./update-account.ts";

type Turning = { kept: KeptSession; tried: readonly Claim[] };

/**
 * The first code of the authenticator: from now on signing in asks for one. Whoever was signed in
 * elsewhere has to give it.
 */
export function turnOnSecondFactor(
  db: Db,
  caller: Caller,
  { step, ...turning }: Turning & { step: FoundStep },
): Outcome<object, "secondFactor.wrongCode"> {
  return turn(db, caller, { ...turning, isOn: true }, (tx) => {
    if (!spendTimeStep(tx, step)) return false;
    tx.update(twoFactor).set({ verified: true }).where(eq(twoFactor.userId, step.userId)).run();
    return true;
  });
}

/** Takes one's own away again; whoever was signed in elsewhere signs in anew. */
export function turnOffSecondFactor(db: Db, caller: Caller, turning: Turning): void {
  turn(db, caller, { ...turning, isOn: false }, (tx) => {
    tx.delete(twoFactor).where(eq(twoFactor.userId, caller.actor.userId)).run();
    return true;
  });
}

function turn(
  db: Db,
  caller: Caller,
  { isOn, kept, tried }: Turning & { isOn: boolean },
  write: (tx: Transaction) => boolean,
): Outcome<object, "secondFactor.wrongCode"> {
  const request = { key: randomUUID(), command: "turnSecondFactor", texts: null };
  return changeOnce(db, caller, request, ({ tx, actor: { userId, name }, at, record }) => {
    const account = findAccount(tx, userId);
    if (!account || !write(tx)) {
      return refuse("secondFactor.wrongCode", { field: "oneTimeCode" });
    }
    updateAccount(tx, account, { twoFactorEnabled: isOn, at });
    forgiveTries(tx, tried);
    const sessionsEnded = endSessions(tx, userId, kept);
    const event = isOn ? "user.secondFactorAdded" : "user.secondFactorRemoved";
    record(event, { type: "user", id: userId }, { name, sessionsEnded });
    return accept({});
  });
}
