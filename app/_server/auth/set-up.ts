import "server-only";
import { completeSetUp } from "#db/access/complete-set-up.ts";
import { isSetUpToken } from "#db/access/create-set-up-token.ts";
import type { Db } from "#db/open-database.ts";
import type { SetUpInput } from "#domain/account/account-input.ts";
import { type Outcome, refuse } from "#domain/core/outcome.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { type Busy, hashInTurn } from "./hashing.ts";

/**
 * Makes the first administrator. Whoever does not hold the link has nothing hashed; whether it is
 * still good is decided in the transaction.
 */
export async function setUp(
  db: Db,
  { at }: { at: number },
  input: SetUpInput,
): Promise<Outcome<{ userId: string }, "setUp.linkUsed" | Busy | TextRefusal>> {
  const { token, username, name } = input;
  if (!isSetUpToken(db, token)) return refuse("setUp.linkUsed");
  const hashed = await hashInTurn(input.password);
  if (!hashed.ok) return hashed;
  return completeSetUp(db, { token, username, name, passwordHash: hashed.value, at });
}
