import { expect, test } from "vitest";
import { countLiveSessions } from "#db/access/count-live-sessions.ts";
import { touchSession } from "#db/access/touch-session.ts";
import { sessionLimits } from "#domain/account/session-limits.ts";
import { insertTestSession } from "../insert-test-session.ts";
import { at, openTestOffice } from "../open-test-office.ts";

test("sessions count per user until they expire or idle too long", () => {
  const { db } = openTestOffice();
  for (const id of ["phone", "desktop"]) insertTestSession(db, "owner", id);
  insertTestSession(db, "leader", "of-the-leader");
  expect(Object.fromEntries(countLiveSessions(db, at))).toEqual({ owner: 2, leader: 1 });

  touchSession(db, { sessionId: "phone", at: at + sessionLimits.idleMs });
  const later = at + sessionLimits.idleMs + 1;
  expect(Object.fromEntries(countLiveSessions(db, later))).toEqual({ owner: 1 });
  expect(countLiveSessions(db, at + 8 * 3_600_000).size).toBe(0);
});
