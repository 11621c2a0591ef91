import { beforeEach, describe, expect, test, vi } from "vitest";
import { changeOwnPassword } from "#app/_server/auth/change-own-password.ts";
import { confirmSignIn, isAskedForCode } from "#app/_server/auth/confirm-sign-in.ts";
import {
  confirmSecondFactor,
  removeOwnSecondFactor,
  startSecondFactor,
} from "#app/_server/auth/own-second-factor.ts";
import { signIn } from "#app/_server/auth/sign-in.ts";
import { timeCode } from "#app/_server/auth/time-code.ts";
import type { Db } from "#db/open-database.ts";
import { session, signInChallenge } from "#db/schema/user.ts";
import type { Actor } from "#domain/access/permission.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestSession } from "../insert-test-session.ts";
import {
  authenticatorSecret,
  backupCodes,
  codeAt,
  giveSecondFactor,
  openSignInOffice,
  rightPassword,
} from "../open-sign-in-office.ts";
import { at } from "../open-test-office.ts";
import { SignInBrowser } from "../sign-in-browser.ts";

const asked = vi.hoisted(() => ({
  browser: undefined as unknown as SignInBrowser,
  db: undefined as unknown as Db,
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => asked.db }));
vi.mock("next/headers", () => ({
  headers: async () => asked.browser.headers,
  cookies: async () => asked.browser.jar,
}));
vi.mock("next/navigation", () => ({ redirect: () => {} }));
vi.mock("better-auth/crypto", async (original) => ({
  ...(await original<typeof import("better-auth/crypto")>()),
  hashPassword: async (password: string) => `hash of ${password}`,
  verifyPassword: async ({ hash, password }: { hash: string; password: string }) => {
    await new Promise(setImmediate);
    return hash === `hash of ${password}`;
  },
}));

const leader: Actor = { userId: "leader", role: "leader", name: "leader" };
const minute = 60_000;

beforeEach(async () => {
  Object.assign(globalThis, { guatuStampsAddresses: true });
  asked.db = (await openSignInOffice()).db;
  asked.browser = new SignInBrowser();
});

const givePassword = (when = at) =>
  signIn(asked.db, { at: when }, { username: "leader", password: rightPassword });
const giveCode = (oneTimeCode: string, when = at) =>
  confirmSignIn(asked.db, { at: when }, { oneTimeCode });
const wrongCode = { ok: false, refusal: "secondFactor.wrongCode", field: "oneTimeCode" };
const startAgain = { ok: false, refusal: "secondFactor.startAgain" };
const sessions = () => asked.db.select({ id: session.id }).from(session).all();

describe("the second half of signing in", () => {
  beforeEach(() => giveSecondFactor(asked.db, "leader"));

  test("a password alone opens nothing, and ends what was open in this browser", async () => {
    expect(await givePassword()).toEqual({ ok: true, value: { needsCode: true } });
    expect(await isAskedForCode()).toBe(true);
    expect([...asked.browser.cookies.keys()]).toEqual(["guatu.challenge"]);
    expect(sessions()).toEqual([]);
  });

  test("the code opens the session, answers the challenge and makes the device known", async () => {
    await givePassword();
    expect(await giveCode(codeAt(at))).toMatchObject({ ok: true, value: { userId: "leader" } });
    expect(await isAskedForCode()).toBe(false);
    const rows = dumpTables(asked.db);
    expect([rows.session?.length, rows.sign_in_challenge]).toEqual([1, []]);
    expect(rows.sign_in_try).toMatchObject([{ key: "address 203.0.113.1", waits_until: 0 }]);
    expect(rows.audit_event).toMatchObject([{ event: "session.opened", actor_id: "leader" }]);
  });

  test("a code works once, on whatever browser", async () => {
    await givePassword();
    await giveCode(codeAt(at));
    asked.browser = new SignInBrowser();
    await givePassword();
    expect(await giveCode(codeAt(at))).toMatchObject(wrongCode);
    expect(await giveCode(codeAt(at - 30_000))).toMatchObject(wrongCode);
    expect(await giveCode(codeAt(at + 30_000))).toMatchObject({ ok: true });
  });

  test.each([
    ["one of the authenticator", codeAt(at)],
    ["one that was put away", backupCodes[1] ?? ""],
  ])("%s, sent by four browsers at once, lets one of them in", async (_which, code) => {
    const browsers = Array.from({ length: 4 }, (_, n) => new SignInBrowser(`10.0.0.${n}`));
    for (const browser of browsers) {
      asked.browser = browser;
      expect(await givePassword()).toMatchObject({ ok: true });
    }
    const answers = browsers.map((browser) => {
      asked.browser = browser;
      return giveCode(code);
    });
    const answered = await Promise.all(answers);
    expect(answered.filter(({ ok }) => ok)).toHaveLength(1);
    expect(sessions()).toHaveLength(1);
  });

  test("codes that were put away work once each, in any order", async () => {
    for (const code of backupCodes.toReversed()) {
      asked.browser = new SignInBrowser();
      await givePassword();
      expect(await giveCode(code)).toMatchObject({ ok: true });
      asked.browser = new SignInBrowser();
      await givePassword();
      expect(await giveCode(code)).toMatchObject(wrongCode);
    }
  });

  test("of a hundred codes at once five are compared; a device that is known has its own", async () => {
    await givePassword();
    await giveCode(codeAt(at));
    const known = asked.browser;
    asked.browser = new SignInBrowser();
    await givePassword();
    const guesses = Array.from({ length: 100 }, (_, n) => giveCode(String(n).padStart(6, "0")));
    const refusals = (await Promise.all(guesses)).map((one) => (one.ok ? "" : one.refusal));
    expect(refusals.filter((code) => code === "secondFactor.wrongCode")).toHaveLength(5);
    expect(refusals.filter((code) => code === "signIn.throttled")).toHaveLength(95);
    asked.browser = known;
    const later = at + minute;
    await givePassword(later);
    expect(await giveCode(codeAt(later), later)).toMatchObject({ ok: true });
  });

  test("after ten minutes, or with a clock put back a day, the password is asked for again", async () => {
    await givePassword();
    for (const when of [at + 10 * minute + 1, at - 24 * 60 * minute]) {
      expect(await giveCode(codeAt(when), when)).toMatchObject(startAgain);
    }
  });

  test.each([-1, 1])("a clock put %i days on keeps nobody out", async (days) => {
    await givePassword();
    await giveCode(codeAt(at));
    const when = at + days * 24 * 60 * minute;
    asked.browser = new SignInBrowser();
    await givePassword(when);
    expect(await giveCode(codeAt(when), when)).toMatchObject({ ok: true });
    asked.browser = new SignInBrowser();
    await givePassword(when);
    expect(await giveCode(codeAt(when), when)).toMatchObject(wrongCode);
  });

  test("a password changed meanwhile: what was half way in begins again", async () => {
    await givePassword();
    const halfWay = asked.browser;
    asked.browser = new SignInBrowser();
    await givePassword();
    await giveCode(codeAt(at));
    const password = { newPassword: "the new password", newPasswordAgain: "the new password" };
    const input = { requestKey: crypto.randomUUID(), currentPassword: rightPassword, ...password };
    expect(await changeOwnPassword(asked.db, { actor: leader, at }, input)).toMatchObject({
      ok: true,
    });
    asked.browser = halfWay;
    expect(await giveCode(codeAt(at + 30_000), at + 30_000)).toMatchObject(startAgain);
    expect(asked.db.select().from(signInChallenge).all()).toEqual([]);
  });

  test("without a password given there is nothing to answer", async () => {
    expect(await giveCode(codeAt(at))).toMatchObject(startAgain);
    asked.browser.cookies.set("guatu.challenge", "made up");
    expect(await giveCode(codeAt(at))).toMatchObject(startAgain);
  });
});

describe("one's own second factor", () => {
  /** Signed in here, and in two places more. */
  async function signedIn() {
    await givePassword();
    for (const id of ["phone", "elsewhere"]) insertTestSession(asked.db, "leader", id);
    insertTestSession(asked.db, "owner", "of-the-owner");
    const own = sessions().find(({ id }) => !["phone", "elsewhere", "of-the-owner"].includes(id));
    return { ownId: own?.id ?? "", token: asked.browser.cookies.get("guatu.session") };
  }

  async function secretOfNew(): Promise<string> {
    const started = await startSecondFactor(
      asked.db,
      { actor: leader, at },
      { currentPassword: rightPassword },
    );
    if (!started.ok) throw new Error(started.refusal);
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const bits = [...started.value.secret.replaceAll(" ", "")]
      .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
      .join("");
    const bytes = bits.match(/.{8}/g) ?? [];
    return String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 2)));
  }

  const confirm = (code: string) =>
    confirmSecondFactor(asked.db, { actor: leader, at }, { oneTimeCode: code });
  const remove = (currentPassword = rightPassword) =>
    removeOwnSecondFactor(asked.db, { actor: leader, at }, { currentPassword });

  test("added, it ends every other session of theirs; their own goes on under a new token", async () => {
    const { ownId, token } = await signedIn();
    const code = timeCode(await secretOfNew(), Math.floor(at / 30_000));
    expect(sessions()).toHaveLength(4);
    expect(await confirm(code)).toEqual({ ok: true, value: {} });
    expect(
      sessions()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([ownId, "of-the-owner"].sort());
    expect(asked.browser.cookies.get("guatu.session")).not.toBe(token);
    expect(dumpTables(asked.db).audit_event).toMatchObject([
      { event: "session.opened" },
      { event: "user.secondFactorAdded", detail: '{"name":"leader","sessionsEnded":2}' },
    ]);
    asked.browser = new SignInBrowser();
    expect(await givePassword()).toEqual({ ok: true, value: { needsCode: true } });
    expect(await giveCode(code)).toMatchObject(wrongCode);
  });

  test("a wrong first code adds nothing, and five of them wait", async () => {
    await signedIn();
    const right = timeCode(await secretOfNew(), Math.floor(at / 30_000));
    const guess = right === "000000" ? "000001" : "000000";
    for (let n = 0; n < 5; n += 1) expect(await confirm(guess)).toMatchObject(wrongCode);
    expect(await confirm(right)).toMatchObject({ refusal: "signIn.throttled" });
    expect(sessions()).toHaveLength(4);
  });

  test("removed, it ends every other session of theirs and makes their own a new one", async () => {
    await giveSecondFactor(asked.db, "leader");
    await givePassword();
    await giveCode(codeAt(at));
    insertTestSession(asked.db, "leader", "elsewhere");
    const token = asked.browser.cookies.get("guatu.session");
    expect(await remove("a guess")).toMatchObject({ refusal: "password.wrong" });
    expect(sessions()).toHaveLength(2);
    expect(await remove()).toEqual({ ok: true, value: {} });
    expect(sessions()).toHaveLength(1);
    expect(asked.browser.cookies.get("guatu.session")).not.toBe(token);
    expect(dumpTables(asked.db).two_factor).toEqual([]);
  });

  test("one that is on is not begun anew", async () => {
    await giveSecondFactor(asked.db, "leader");
    await givePassword();
    await giveCode(codeAt(at));
    const before = dumpTables(asked.db).two_factor;
    const again = startSecondFactor(
      asked.db,
      { actor: leader, at },
      { currentPassword: rightPassword },
    );
    expect(await again).toMatchObject({ refusal: "secondFactor.alreadyOn" });
    expect(dumpTables(asked.db).two_factor).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(authenticatorSecret);
  });
});
