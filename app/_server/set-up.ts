import "server-only";
import { hashPassword } from "better-auth/crypto";
import { completeSetUp } from "#db/commands/complete-set-up.ts";
import type { Db } from "#db/open-database.ts";
import type { SetUpInput } from "#domain/account-input.ts";
import type { Outcome } from "#domain/outcome.ts";

/** Makes the first administrator; the password is hashed before the transaction begins. */
export async function setUp(
  db: Db,
  { at }: { at: number },
  input: SetUpInput,
): Promise<Outcome<{ userId: string }, "setUp.linkUsed">> {
  const { token, username, name } = input;
  const passwordHash = await hashPassword(input.password);
  return completeSetUp(db, { token, username, name, passwordHash, at });
}
