import "server-only";
import { randomUUID } from "node:crypto";
import type { OneTimeSecret } from "#components/form/action-state.ts";
import type { IssuedPassword, PasswordIssued } from "#db/access/create-user.ts";
import { randomPassword } from "#db/access/random-password.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import { type Busy, hashInTurn } from "./hashing.ts";

/**
 * Makes a random password and lets a command write its hash. The password exists in this
 * request only; it is hashed before the transaction begins.
 */
export async function issuePassword<R extends string>(
  write: (issued: IssuedPassword) => Outcome<PasswordIssued, R>,
): Promise<Outcome<OneTimeSecret, R | Busy>> {
  const password = randomPassword();
  const issueId = randomUUID();
  const hashed = await hashInTurn(password);
  if (!hashed.ok) return hashed;
  const outcome = write({ issueId, passwordHash: hashed.value });
  if (!outcome.ok) return outcome;
  const { username } = outcome.value;
  return accept({ username, secret: outcome.value.issueId === issueId ? password : null });
}
