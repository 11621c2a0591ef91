import { hashPassword } from "better-auth/crypto";
import { eq } from "drizzle-orm";
import { seal } from "#app/_server/auth/second-factor-secret.ts";
import { timeCode } from "#app/_server/auth/time-code.ts";
import type { Db } from "#db/open-database.ts";
import { credential, twoFactor, user } from "#db/schema/user.ts";
import { openTestOffice } from "./open-test-office.ts";

export const rightPassword = "the right password";
export const authenticatorSecret = "12345678901234567890";
export const backupCodes = ["aaaaa-bbbbb", "ccccc-ddddd", "eeeee-fffff"];

/** What an authenticator shows at an instant. */
export const codeAt = (at: number) => timeCode(authenticatorSecret, Math.floor(at / 30_000));

/** An office whose accounts can sign in; all have the same password. */
export async function openSignInOffice() {
  const office = openTestOffice();
  const password = await hashPassword(rightPassword);
  office.db.update(credential).set({ password }).run();
  return office;
}

/** Gives an account a second factor, as if it had been added earlier. */
export async function giveSecondFactor(db: Db, userId: string): Promise<void> {
  const secret = await seal(authenticatorSecret);
  const codes = await seal(JSON.stringify(backupCodes));
  db.insert(twoFactor).values({ id: "f", userId, secret, backupCodes: codes }).run();
  db.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, userId)).run();
}
