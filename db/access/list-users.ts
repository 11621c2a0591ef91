import { asc } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { user } from "#db/schema/user.ts";

export type UserRow = ReturnType<typeof listUsers>[number];

/** Every account, by role and then by name to sign in with; never anything of its credentials. */
export function listUsers(db: Reader) {
  const rows = db
    .select({
      id: user.id,
      username: user.username,
      name: user.name,
      role: user.role,
      banned: user.banned,
      synthetic: user.synthetic,
      hasSecondFactor: user.twoFactorEnabled,
      version: user.version,
      createdAt: user.createdAt,
    })
    .from(user)
    .orderBy(asc(user.role), asc(user.username))
    .all();
  return rows.map(({ banned, createdAt, ...row }) => ({
    ...row,
    isDisabled: banned,
    createdAt: createdAt.getTime(),
  }));
}
