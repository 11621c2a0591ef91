import "server-only";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { findSecondFactorRow } from "#db/access/find-second-factor.ts";
import type { Db } from "#db/open-database.ts";
import type { FoundBackupCode } from "#db/sign-in/spend-backup-code.ts";
import type { FoundStep } from "#db/sign-in/spend-time-step.ts";
import { sessionSecret } from "./secret.ts";
import { findStep } from "./time-code.ts";

/** What may stand in the database of a second factor: nothing that a copy of it gives away. */
export function seal(text: string): Promise<string> {
  return symmetricEncrypt({ key: sessionSecret(), data: text });
}

function unseal(sealed: string): Promise<string> {
  return symmetricDecrypt({ key: sessionSecret(), data: sealed });
}

/** The time step a code of the authenticator is of; whether it is spent is for the transaction. */
export async function findCodeStep(
  db: Db,
  given: { userId: string; code: string; at: number },
): Promise<FoundStep | undefined> {
  const row = findSecondFactorRow(db, given.userId);
  if (!row) return undefined;
  const step = findStep({ secret: await unseal(row.secret), code: given.code, at: given.at });
  return step === null ? undefined : { userId: given.userId, secret: row.secret, step };
}

/** A code that was put away, found among those that are left. */
export async function findBackupCode(
  db: Db,
  given: { userId: string; code: string },
): Promise<FoundBackupCode | undefined> {
  const row = findSecondFactorRow(db, given.userId);
  if (!row) return undefined;
  const codes: string[] = JSON.parse(await unseal(row.backupCodes));
  if (!codes.includes(given.code)) return undefined;
  const left = await seal(JSON.stringify(codes.filter((code) => code !== given.code)));
  return { userId: given.userId, codes: row.backupCodes, left };
}
