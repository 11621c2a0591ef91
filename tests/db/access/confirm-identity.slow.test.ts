import { hashPassword } from "better-auth/crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { confirmIdentity } from "#app/_server/auth/confirm-identity.ts";
import { seal } from "#app/_server/auth/second-factor-secret.ts";
import { timeCode } from "#app/_server/auth/time-code.ts";
import { credential, signInTry, twoFactor, user } from "#db/schema/user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

const session = vi.hoisted(() => ({ id: "here" as string | undefined }));
vi.mock("#app/_server/auth/session.ts", () => ({ findSessionId: async () => session.id }));

const password = "the right password";
const secret = "12345678901234567890";
const now = Math.floor(at / 30_000);

async function confirming() {
  const { db, owner } = openTestOffice();
  db.update(credential)
    .set({ password: await hashPassword(password) })
    .run();
  const sealed = await seal(secret);
  db.insert(twoFactor)
    .values({ id: "f", userId: "owner", secret: sealed, backupCodes: "", verified: true })
    .run();
  db.update(user).set({ twoFactorEnabled: true }).run();
  const confirm = (typed: string, when = at) =>
    confirmIdentity(db, { actor: owner, at: when }, typed);
  return { db, confirm };
}

beforeEach(() => {
  session.id = "here";
});

test("the password, or a code of the authenticator, once", async () => {
  const { confirm } = await confirming();
  const code = timeCode(secret, now);
  const wrong = { ok: false, refusal: "signIn.notProved", field: "passwordOrCode" };
  expect(await confirm(password)).toEqual({ ok: true, value: null });
  expect(await confirm("another password")).toMatchObject(wrong);
  expect(await confirm(`${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({ ok: true });
  expect(await confirm(code)).toMatchObject(wrong);
  expect(await confirm(timeCode(secret, now - 1))).toMatchObject(wrong);
  expect(await confirm(timeCode(secret, now + 1))).toMatchObject({ ok: true });
});

test("the same code several times at once is accepted once", async () => {
  const { confirm } = await confirming();
  const code = timeCode(secret, now);
  const answers = await Promise.all(Array.from({ length: 4 }, () => confirm(code)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

describe("guesses count before they are looked at", () => {
  test.each([
    ["passwords", (n: number) => `guess ${n}`],
    ["codes", (n: number) => String(n).padStart(6, "0")],
  ])(
    "of a hundred %s at once five are, and then even the right one waits",
    async (_kind, guess) => {
      const { confirm } = await confirming();
      const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => confirm(guess(n))));
      const refusals = answers.map((answer) => (answer.ok ? "" : answer.refusal));
      expect(refusals.filter((code) => code === "signIn.notProved")).toHaveLength(5);
      expect(refusals.filter((code) => code === "signIn.throttled")).toHaveLength(95);
      expect(await confirm(password)).toMatchObject({
        refusal: "signIn.throttled",
        params: { seconds: 2 },
      });
      expect((await confirm(password, at + 2000)).ok).toBe(true);
    },
  );
});

test("what another session of the account has guessed costs this one nothing", async () => {
  const { db, confirm } = await confirming();
  session.id = "stolen";
  for (let tries = 0; tries < 6; tries += 1) await confirm("a guess");
  expect(await confirm(password)).toMatchObject({ refusal: "signIn.throttled" });
  session.id = "here";
  expect((await confirm(password)).ok).toBe(true);
  expect(db.select({ key: signInTry.key }).from(signInTry).all()).toEqual([
    { key: "session stolen" },
  ]);
});

test("without a session nothing is tried", async () => {
  const { db, confirm } = await confirming();
  session.id = undefined;
  expect(await confirm(password)).toMatchObject({ refusal: "session.expired" });
  expect(db.select().from(signInTry).all()).toEqual([]);
});
