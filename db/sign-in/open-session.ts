import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { recordAuditEvent } from "#db/audit/record-audit-event.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import type { Db, Transaction } from "#db/open-database.ts";
import { session, signInChallenge, user } from "#db/schema/user.ts";
import type { Actor } from "#domain/access/permission.ts";
import { sessionLimits } from "#domain/account/session-limits.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { findSignInAccount } from "./find-sign-in-account.ts";
import { forgiveTries } from "./spend-try.ts";
import type { Claim } from "./try-claims.ts";

export type Opening = {
  userId: string;
  /** The hash the password was found to match: it must still be the one in force. */
  passwordHash: string;
  /** SHA-256 of the token that goes into the cookie. */
  tokenHash: string;
  /** What the tries counted against that it took. */
  tried: readonly Claim[];
  /** The session this browser had until now. */
  replaces?: string | undefined;
  /** The second half: the challenge that is answered, and what spends the code that answers it. */
  secondFactor?: { challengeHash: string; spend: (tx: Transaction) => boolean };
  at: number;
};

export type OpeningRefusal = "signIn.wrong" | "secondFactor.wrongCode" | "secondFactor.startAgain";

/**
 * Opens a session for whoever has proved who they are: code spent, tries forgotten, session and
 * audit row written in one transaction. What was compared before it (that takes long) must hold
 * in it: the password, that the account is not disabled, that the code is unused.
 */
export function openSession(db: Db, opening: Opening): Outcome<Actor, OpeningRefusal> {
  return db.transaction(
    (tx) => {
      const { userId, at, secondFactor } = opening;
      const account = findSignInAccount(tx, { userId });
      if (!account || account.isDisabled || account.passwordHash !== opening.passwordHash) {
        return refuse(secondFactor ? "secondFactor.startAgain" : "signIn.wrong");
      }
      if (account.hasSecondFactor !== (secondFactor !== undefined)) {
        return refuse("secondFactor.startAgain");
      }
      const answered = secondFactor && answerChallenge(tx, secondFactor);
      if (answered) return answered;
      forgiveTries(tx, opening.tried);
      writeSession(tx, opening);
      const actor = findActorOf(tx, userId);
      const subject = { type: "user", id: userId };
      const businessOn = findBusinessDate(tx, at);
      recordAuditEvent(tx, { actor, event: "session.opened", subject, detail: {}, at, businessOn });
      return accept(actor);
    },
    { behavior: "immediate" },
  );
}

/** Undefined where the code is right and unused; the challenge is then spent with it. */
function answerChallenge(
  tx: Transaction,
  { challengeHash, spend }: NonNullable<Opening["secondFactor"]>,
) {
  const asked = tx
    .select({ userId: signInChallenge.userId })
    .from(signInChallenge)
    .where(eq(signInChallenge.tokenHash, challengeHash))
    .get();
  if (!asked) return refuse("secondFactor.startAgain" as const);
  if (!spend(tx)) return refuse("secondFactor.wrongCode" as const, { field: "oneTimeCode" });
  tx.delete(signInChallenge).where(eq(signInChallenge.tokenHash, challengeHash)).run();
  return undefined;
}

function writeSession(tx: Transaction, { userId, tokenHash, replaces, at }: Opening): void {
  if (replaces) tx.delete(session).where(eq(session.id, replaces)).run();
  const createdAt = new Date(at);
  const expiresAt = new Date(at + sessionLimits.lifetimeMs);
  const times = { createdAt, updatedAt: createdAt, expiresAt, lastSeenAt: at };
  tx.insert(session)
    .values({ id: randomUUID(), token: tokenHash, userId, ...times })
    .run();
}

function findActorOf(tx: Transaction, userId: string): Actor {
  const found = tx
    .select({ role: user.role, name: user.name })
    .from(user)
    .where(eq(user.id, userId))
    .get();
  if (!found) throw new Error(`user ${userId} is gone`);
  return { userId, ...found };
}
