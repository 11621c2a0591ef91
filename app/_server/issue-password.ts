import "server-only";
import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { OneTimeSecret } from "#components/form/action-state.ts";
import type { IssuedPassword, PasswordIssued } from "#db/commands/create-user.ts";
import { randomPassword } from "#db/random-password.ts";
import { accept, type Outcome } from "#domain/outcome.ts";

/**
 * Makes a random password and lets a command write its hash. The password exists in this
 * request only; it is hashed before the transaction begins.
 */
export async function issuePassword<R extends string>(
  write: (issued: IssuedPassword) => Outcome<PasswordIssued, R>,
): Promise<Outcome<OneTimeSecret, R>> {
  const password = randomPassword();
  const issueId = randomUUID();
  const outcome = write({ issueId, passwordHash: await hashPassword(password) });
  if (!outcome.ok) return outcome;
  const { username } = outcome.value;
  return accept({ username, secret: outcome.value.issueId === issueId ? password : null });
}
