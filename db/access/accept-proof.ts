import type { Db } from "#db/open-database.ts";
import { type FoundStep, spendTimeStep } from "#db/sign-in/spend-time-step.ts";
import { forgiveTries } from "#db/sign-in/spend-try.ts";
import type { Claim } from "#db/sign-in/try-claims.ts";

/**
 * Accepts what somebody who is signed in has proved once more: the tries it took are forgotten,
 * and where it was a code of the authenticator it is spent.
 *
 * @param proved the step of the code; undefined where it was the password
 * @returns false where the code had been used
 */
export function acceptProof(
  db: Db,
  claims: readonly Claim[],
  proved: FoundStep | undefined,
): boolean {
  return db.transaction(
    (tx) => {
      if (proved && !spendTimeStep(tx, proved)) return false;
      forgiveTries(tx, claims);
      return true;
    },
    { behavior: "immediate" },
  );
}
