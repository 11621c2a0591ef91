import { count, gt, sql } from "drizzle-orm";
import { idleLimitMs } from "../commands/touch-session.ts";
import type { Reader } from "../open-database.ts";
import { session } from "../schema/user.ts";

/** How many places each user is signed in at, by user id; whoever is in nowhere is left out. */
export function countLiveSessions(db: Reader, at: number): Map<string, number> {
  const lastSeenAt = sql<number>`coalesce(${session.lastSeenAt}, ${session.createdAt})`;
  const rows = db
    .select({ userId: session.userId, sessions: count() })
    .from(session)
    .where(sql`${gt(session.expiresAt, new Date(at))} and ${lastSeenAt} >= ${at - idleLimitMs}`)
    .groupBy(session.userId)
    .all();
  return new Map(rows.map(({ userId, sessions }) => [userId, sessions]));
}
