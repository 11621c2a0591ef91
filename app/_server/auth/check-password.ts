import "server-only";
import type { Db } from "#db/open-database.ts";
import { spendTry } from "#db/sign-in/spend-try.ts";
import { type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import { type Busy, canHash, verifyInTurn } from "./hashing.ts";
import type { Trying } from "./sign-in-claims.ts";

export type TryRefusal = "signIn.throttled" | Busy;

/**
 * Whether a password is right. The one place that finds out: room to hash it, then the wait and
 * the count in one transaction, then the hashing, with nothing else in between.
 *
 * @param passwordHash undefined for a name nobody has: it is wrong at the same cost
 */
export async function checkPassword(
  db: Db,
  asked: { passwordHash: string | undefined; password: string; at: number },
  trying: Trying,
): Promise<Outcome<boolean, TryRefusal>> {
  if (!canHash(trying.lane)) return refuse("signIn.busy");
  const throttled = throttle(db, trying, asked.at);
  if (throttled) return throttled;
  return verifyInTurn(trying.lane, { hash: asked.passwordHash, password: asked.password });
}

/** Counts a try of whatever proves who one is, or says how long to wait for the next. */
export function throttle(
  db: Db,
  { claims }: Trying,
  at: number,
): Refused<"signIn.throttled"> | undefined {
  const seconds = spendTry(db, claims, at);
  return seconds > 0 ? refuse("signIn.throttled", { params: { seconds } }) : undefined;
}
