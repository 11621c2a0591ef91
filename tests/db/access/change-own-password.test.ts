import { randomUUID } from "node:crypto";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { expect, test, vi } from "vitest";
import { changeOwnPassword } from "#app/_server/auth/change-own-password.ts";
import { findPasswordHash } from "#db/access/find-password-hash.ts";
import { credential, signInTry } from "#db/schema/user.ts";
import { insertTestSession } from "../insert-test-session.ts";
import { at, openTestOffice } from "../open-test-office.ts";
import { SignInBrowser } from "../sign-in-browser.ts";

vi.mock("next/headers", () => ({ cookies: async () => new SignInBrowser().jar }));
vi.mock("#app/_server/auth/session.ts", () => ({ findSessionId: async () => "here" }));
vi.setConfig({ testTimeout: 60_000 });

async function changing() {
  const { db, owner } = openTestOffice();
  db.update(credential)
    .set({ password: await hashPassword("the old password") })
    .run();
  for (const id of ["here", "elsewhere"]) insertTestSession(db, "owner", id);
  const change = (currentPassword: string, when = at) =>
    changeOwnPassword(
      db,
      { actor: owner, at: when },
      {
        requestKey: randomUUID(),
        currentPassword,
        newPassword: "the new password",
        newPasswordAgain: "the new password",
      },
    );
  return { db, change };
}

test("the new password is the one in force; elsewhere the session ended", async () => {
  const { db, change } = await changing();
  expect(await change("the old password")).toEqual({ ok: true, value: { sessionsEnded: 1 } });
  const hash = findPasswordHash(db, "owner") ?? "";
  expect(await verifyPassword({ hash, password: "the new password" })).toBe(true);
});

test("guessing the current password waits as at sign-in does, even for the right one", async () => {
  const { db, change } = await changing();
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await change("a guess")).toMatchObject({ ok: false, refusal: "password.wrong" });
  }
  expect(await change("the old password")).toMatchObject({
    ok: false,
    refusal: "signIn.throttled",
    params: { seconds: 2 },
  });
  expect((await change("the old password", at + 2000)).ok).toBe(true);
  expect(db.select().from(signInTry).all()).toEqual([]);
});
