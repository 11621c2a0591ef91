import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { recordSignIn, recordSignInFailure, recordSignOut } from "#db/commands/record-sign-in.ts";
import { idleLimitMs, touchSession } from "#db/commands/touch-session.ts";
import type { Db } from "#db/open-database.ts";
import { findSignInWait } from "#db/queries/find-sign-in-wait.ts";
import { session, user } from "#db/schema/user.ts";
import { dumpTables } from "./dump-tables.ts";
import { insertTestUser } from "./insert-test-user.ts";
import { openTestDatabase } from "./open-test-database.ts";

const openedAt = Date.UTC(2026, 0, 5, 1);

function openSession(db: Db, userId: string): void {
  const times = { createdAt: new Date(openedAt), updatedAt: new Date(openedAt) };
  db.insert(session)
    .values({
      id: "s1",
      token: "t1",
      userId,
      expiresAt: new Date(openedAt + 8 * 3600_000),
      ...times,
    })
    .run();
}

test("a session in use stays; one idle for longer than half an hour ends", () => {
  const db = openTestDatabase();
  insertTestUser(db, "owner");
  openSession(db, "owner");
  const usedAt = openedAt + idleLimitMs;
  expect(touchSession(db, { sessionId: "s1", at: usedAt })?.userId).toBe("owner");
  expect(touchSession(db, { sessionId: "s1", at: usedAt + idleLimitMs })?.userId).toBe("owner");
  expect(touchSession(db, { sessionId: "s1", at: usedAt + 2 * idleLimitMs + 1 })).toBeUndefined();
  expect(dumpTables(db).session).toEqual([]);
});

test("a disabled user's session ends at the next request", () => {
  const db = openTestDatabase();
  insertTestUser(db, "owner");
  openSession(db, "owner");
  db.update(user).set({ banned: true }).where(eq(user.id, "owner")).run();
  expect(touchSession(db, { sessionId: "s1", at: openedAt })).toBeUndefined();
  expect(dumpTables(db).session).toEqual([]);
});

test("reading within the same minute writes nothing", () => {
  const db = openTestDatabase();
  insertTestUser(db, "owner");
  openSession(db, "owner");
  const before = dumpTables(db);
  touchSession(db, { sessionId: "s1", at: openedAt + 59_000 });
  expect(dumpTables(db)).toEqual(before);
});

test("wrong passwords make the account wait, known or not, and a success forgets them", () => {
  const db = openTestDatabase();
  insertTestUser(db, "owner");
  for (const username of ["owner", "nobody"]) {
    for (let tries = 0; tries < 6; tries += 1) recordSignInFailure(db, { username, at: openedAt });
    expect(findSignInWait(db, username, openedAt)).toBe(2);
    expect(findSignInWait(db, username, openedAt + 2000)).toBe(0);
  }
  recordSignIn(db, { userId: "owner", at: openedAt });
  expect(findSignInWait(db, "owner", openedAt)).toBe(0);
  expect(findSignInWait(db, "nobody", openedAt)).toBe(2);
});

test("signing in and out is in the audit trail; a disabled user is not signed in", () => {
  const db = openTestDatabase();
  const actor = insertTestUser(db, "leader");
  expect(recordSignIn(db, { userId: "leader", at: openedAt })).toEqual(actor);
  recordSignOut(db, { actor, at: openedAt });
  expect(dumpTables(db).audit_event).toMatchObject([
    { event: "session.opened", actor_id: "leader" },
    { event: "session.closed", actor_id: "leader" },
  ]);
  db.update(user).set({ banned: true }).run();
  expect(recordSignIn(db, { userId: "leader", at: openedAt })).toBeUndefined();
});
