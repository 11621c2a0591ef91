import type { Db } from "#db/open-database.ts";
import { session } from "#db/schema/user.ts";

/** An open session of a user. */
export function insertTestSession(db: Db, userId: string, id: string): void {
  const createdAt = new Date(Date.UTC(2026, 10, 24));
  const expiresAt = new Date(createdAt.getTime() + 8 * 3_600_000);
  db.insert(session)
    .values({ id, token: id, userId, expiresAt, createdAt, updatedAt: createdAt })
    .run();
}
