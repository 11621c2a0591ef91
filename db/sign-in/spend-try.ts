import { asc, count, eq, inArray } from "drizzle-orm";
import type { Db, Transaction } from "#db/open-database.ts";
import { signInTry } from "#db/schema/user.ts";
import { countTry, rollBackTry, signInWait, type Tries } from "#domain/account/sign-in-throttle.ts";
import type { Claim } from "./try-claims.ts";

/** Rows for names nobody has and for addresses; the ones forgotten soonest make room. */
export const mostInvented = 10_000;

/**
 * Counts a try before what it proves is looked at: whoever tries a thousand times at once has been
 * counted a thousand times before the first answer. While one of the claims has to wait, nothing
 * is counted: asking again does not make the wait longer.
 *
 * @returns seconds to wait; 0 where the try was counted and may go on
 */
export function spendTry(db: Db, claims: readonly Claim[], at: number): number {
  return db.transaction(
    (tx) => {
      const known = claims.map((claim) => ({ claim, tries: findTries(tx, claim.key) }));
      const waits = known.map(({ claim, tries }) => signInWait(tries, at, claim.allowance));
      const wait = waits.reduce((longest, each) => Math.max(longest, each), 0);
      if (wait > 0) return wait;
      for (const { claim, tries } of known) {
        if (claim.isInvented && !tries) makeRoom(tx);
        writeTries(tx, claim, countTry(tries, at, claim.allowance));
      }
      return 0;
    },
    { behavior: "immediate" },
  );
}

/**
 * After a try that was right: earlier ones of its account, device or session are forgotten. Of an
 * address only this one is: others of it may be guessing, and go on being counted.
 */
export function forgiveTries(tx: Transaction, claims: readonly Claim[]): void {
  for (const claim of claims) {
    if (claim.isInvented) {
      const tries = findTries(tx, claim.key);
      if (tries) writeTries(tx, claim, rollBackTry(tries, claim.allowance));
    } else tx.delete(signInTry).where(eq(signInTry.key, claim.key)).run();
  }
}

/** After a right try that nothing is written for: this one is taken back from its address. */
export function forgiveAddress(db: Db, claims: readonly Claim[]): void {
  db.transaction((tx) => forgiveTries(tx, claims), { behavior: "immediate" });
}

function findTries(tx: Transaction, key: string): Tries | undefined {
  return tx
    .select({ forgottenAt: signInTry.forgottenAt, waitsUntil: signInTry.waitsUntil })
    .from(signInTry)
    .where(eq(signInTry.key, key))
    .get();
}

function writeTries(tx: Transaction, { key, isInvented = false }: Claim, tries: Tries): void {
  tx.insert(signInTry)
    .values({ key, isInvented, ...tries })
    .onConflictDoUpdate({ target: signInTry.key, set: tries })
    .run();
}

function makeRoom(tx: Transaction): void {
  const invented = eq(signInTry.isInvented, true);
  const rows = tx.select({ rows: count() }).from(signInTry).where(invented).get()?.rows ?? 0;
  if (rows < mostInvented) return;
  const soonest = tx
    .select({ key: signInTry.key })
    .from(signInTry)
    .where(invented)
    .orderBy(asc(signInTry.forgottenAt))
    .limit(rows - mostInvented + 1);
  tx.delete(signInTry).where(inArray(signInTry.key, soonest)).run();
}
