import { createHash, randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { findSetting } from "#db/find-setting.ts";
import type { Db, Reader } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { user } from "#db/schema/user.ts";

/** Whether somebody can already administer this office. */
export function hasAdmin(db: Reader): boolean {
  const found = db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, "admin"), eq(user.banned, false)))
    .limit(1)
    .get();
  return found !== undefined;
}

/**
 * Makes the one-time token with which the first administrator is set up; only its hash is
 * kept, and a new one replaces the last.
 *
 * @returns null when there is an administrator already
 */
export function createSetUpToken(db: Db): string | null {
  if (hasAdmin(db)) return null;
  const token = randomBytes(24).toString("base64url");
  const value = hashSetUpToken(token);
  db.insert(setting)
    .values({ key: "setUpTokenHash", value })
    .onConflictDoUpdate({ target: setting.key, set: { value } })
    .run();
  return token;
}

/** Whether a token is the one whose link was printed last, and there is still nobody. */
export function isSetUpToken(db: Reader, token: string): boolean {
  return !hasAdmin(db) && findSetting(db, "setUpTokenHash") === hashSetUpToken(token);
}

function hashSetUpToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
