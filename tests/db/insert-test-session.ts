import type { Db } from "#db/open-database.ts";
import { session } from "#db/schema/user.ts";

const officeAt = Date.UTC(2026, 10, 24);

/** An open session of a user; its token's hash is its id. */
export function insertTestSession(db: Db, userId: string, id: string, at = officeAt): void {
  const createdAt = new Date(at);
  const expiresAt = new Date(at + 8 * 3_600_000);
  db.insert(session)
    .values({ id, token: id, userId, expiresAt, createdAt, updatedAt: createdAt, lastSeenAt: at })
    .run();
}
