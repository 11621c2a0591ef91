import type { Reader } from "#db/open-database.ts";
import { session } from "#db/schema/user.ts";
import { isSessionOver } from "#domain/account/session-limits.ts";

/** How many places each user is signed in at, by user id; whoever is in nowhere is left out. */
export function countLiveSessions(db: Reader, at: number): Map<string, number> {
  const { userId, createdAt, lastSeenAt } = session;
  const places = new Map<string, number>();
  for (const found of db.select({ userId, createdAt, lastSeenAt }).from(session).all()) {
    const began = found.createdAt.getTime();
    const times = { createdAt: began, lastSeenAt: found.lastSeenAt ?? began };
    if (isSessionOver(times, at)) continue;
    places.set(found.userId, (places.get(found.userId) ?? 0) + 1);
  }
  return places;
}
