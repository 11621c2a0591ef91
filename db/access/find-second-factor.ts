import { eq } from "drizzle-orm";
import { findSetting } from "#db/find-setting.ts";
import type { Reader } from "#db/open-database.ts";
import { twoFactor, user } from "#db/schema/user.ts";
import type { Actor } from "#domain/access/permission.ts";
import { needsSecondFactor } from "#domain/account/second-factor.ts";

/** `off`, `started` until the first code proves that the authenticator has it, then `on`. */
export type SecondFactorState = "off" | "started" | "on";

export function findSecondFactor(db: Reader, userId: string): SecondFactorState {
  const found = db
    .select({ isOn: user.twoFactorEnabled, id: twoFactor.id })
    .from(user)
    .leftJoin(twoFactor, eq(twoFactor.userId, user.id))
    .where(eq(user.id, userId))
    .get();
  if (!found?.id) return "off";
  return found.isOn ? "on" : "started";
}

/** Whether somebody has to add a second factor before anything else is done for them. */
export function isSecondFactorMissing(db: Reader, { userId, role }: Actor): boolean {
  const isDemo = findSetting(db, "demoDate") !== undefined;
  return needsSecondFactor({ role, isDemo }) && findSecondFactor(db, userId) !== "on";
}

/** What is kept, encrypted, of a second factor. */
export function findSecondFactorRow(
  db: Reader,
  userId: string,
): { secret: string; backupCodes: string } | undefined {
  return db
    .select({ secret: twoFactor.secret, backupCodes: twoFactor.backupCodes })
    .from(twoFactor)
    .where(eq(twoFactor.userId, userId))
    .get();
}
