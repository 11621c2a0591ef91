import { expect, test } from "vitest";
import { openChallenge } from "#db/sign-in/open-challenge.ts";
import { removeStaleSignIns } from "#db/sign-in/remove-stale-sign-ins.ts";
import { spendTry } from "#db/sign-in/spend-try.ts";
import { accountClaim, addressClaim } from "#db/sign-in/try-claims.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestSession } from "../insert-test-session.ts";
import { at, openTestOffice } from "../open-test-office.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** Somebody signed in, somebody half way in, and tries of two kinds, all of one moment. */
function signedIn() {
  const { db } = openTestOffice();
  insertTestSession(db, "owner", "s");
  openChallenge(db, { userId: "owner", passwordHash: "none", tokenHash: "c", at });
  spendTry(db, [accountClaim("password", "owner"), addressClaim("1.2.3.4")], at);
  const rowsAfter = (when: number) => {
    removeStaleSignIns(db, when);
    const { session, sign_in_challenge, sign_in_try } = dumpTables(db);
    return [session, sign_in_challenge, sign_in_try].map((rows) => rows?.length);
  };
  return { db, rowsAfter };
}

test("what still counts stays; what is over goes, each in its time", () => {
  const { rowsAfter } = signedIn();
  expect(rowsAfter(at)).toEqual([1, 1, 2]);
  expect(rowsAfter(at + minute)).toEqual([1, 1, 1]);
  expect(rowsAfter(at + 10 * minute + 1)).toEqual([1, 0, 0]);
  expect(rowsAfter(at + 30 * minute + 1)).toEqual([0, 0, 0]);
});

test.each([-day, day])("with the clock put %i ms on nothing stays for good", (moved) => {
  expect(signedIn().rowsAfter(at + moved)).toEqual([0, 0, 0]);
});

test("it changes nothing of the office, so that the audit trail says nothing", () => {
  const { db, rowsAfter } = signedIn();
  rowsAfter(at + day);
  expect(dumpTables(db).audit_event).toEqual([]);
});
