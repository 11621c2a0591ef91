import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { changeOwnPassword } from "#app/_server/auth/change-own-password.ts";
import { findActor } from "#app/_server/auth/session.ts";
import { signIn } from "#app/_server/auth/sign-in.ts";
import { signOut } from "#app/_server/auth/sign-out.ts";
import type { Db } from "#db/open-database.ts";
import { session, signInTry, user } from "#db/schema/user.ts";
import { mostInvented, spendTry } from "#db/sign-in/spend-try.ts";
import { addressClaim } from "#db/sign-in/try-claims.ts";
import { dumpTables } from "../dump-tables.ts";
import { openSignInOffice, rightPassword } from "../open-sign-in-office.ts";
import { at } from "../open-test-office.ts";
import { SignInBrowser } from "../sign-in-browser.ts";

const request = vi.hoisted(async () => {
  const { AsyncLocalStorage } = await import("node:async_hooks");
  return {
    browser: undefined as unknown as SignInBrowser,
    /** Whose request is under way, where several are. */
    of: new AsyncLocalStorage<SignInBrowser>(),
    db: undefined as unknown as Db,
    verified: 0,
  };
});
const asked = await request;
vi.mock("#app/_server/office/database.ts", async () => {
  const asked = await request;
  return { database: () => asked.db };
});
vi.mock("next/headers", async () => {
  const asked = await request;
  const browser = () => asked.of.getStore() ?? asked.browser;
  return { headers: async () => browser().headers, cookies: async () => browser().jar };
});
vi.mock("next/navigation", () => ({ redirect: () => {} }));
/** Hashing that costs nothing but a turn of the event loop, so that it can be done by the thousand. */
vi.mock("better-auth/crypto", async (original) => {
  const asked = await request;
  return {
    ...(await original<typeof import("better-auth/crypto")>()),
    hashPassword: async (password: string) => `hash of ${password}`,
    verifyPassword: async ({ hash, password }: { hash: string; password: string }) => {
      asked.verified += 1;
      await new Promise(setImmediate);
      return hash === `hash of ${password}`;
    },
  };
});

beforeEach(async () => {
  Object.assign(globalThis, { guatuStampsAddresses: true });
  asked.db = (await openSignInOffice()).db;
  asked.browser = new SignInBrowser();
  asked.verified = 0;
});

const attempt = (password = rightPassword, username = "owner", when = at) =>
  signIn(asked.db, { at: when }, { username, password });

/** Each from an address of its own, all sent before the first is answered. */
async function guessAtOnce(guesses: number, username = "owner") {
  const answers = Array.from({ length: guesses }, (_, n) => {
    const browser = new SignInBrowser(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`);
    return asked.of.run(browser, () => attempt(`guess ${n}`, username));
  });
  const refusals = (await Promise.all(answers)).map((one) => (one.ok ? "" : one.refusal));
  return Object.fromEntries(
    [...new Set(refusals)].map((code) => [code, refusals.filter((each) => each === code).length]),
  );
}

/** Eats up every try of an account that strangers have. */
async function besiege(username = "owner") {
  await guessAtOnce(20, username);
  asked.browser = new SignInBrowser("198.51.100.7");
  expect(await attempt(rightPassword, username)).toMatchObject({ refusal: "signIn.throttled" });
}

test("signing in opens a session whose token is nowhere in the database, and is in the trail", async () => {
  expect(await attempt()).toMatchObject({ ok: true, value: { actor: { userId: "owner" } } });
  const { cookies } = asked.browser;
  expect([...cookies.keys()].map((name) => name.replace(/-.*/, "")).sort()).toEqual([
    "guatu.device",
    "guatu.session",
  ]);
  const rows = dumpTables(asked.db);
  expect(rows.session).toHaveLength(1);
  expect(rows.sign_in_try).toMatchObject([{ key: "address 203.0.113.1", waits_until: 0 }]);
  expect(rows.audit_event).toMatchObject([{ event: "session.opened", actor_id: "owner" }]);
  for (const value of cookies.values()) expect(JSON.stringify(rows)).not.toContain(value);
});

test("signing in again and signing out leave no session behind", async () => {
  await attempt();
  const [first] = dumpTables(asked.db).session as { id: string }[];
  expect(await attempt(rightPassword, "leader")).toMatchObject({ ok: true });
  const [second] = dumpTables(asked.db).session as { id: string; user_id: string }[];
  expect([second?.user_id, second?.id === first?.id]).toEqual(["leader", false]);
  const actor = { userId: "leader", role: "leader" as const, name: "leader" };
  await signOut(asked.db, { actor, at });
  expect(dumpTables(asked.db).session).toEqual([]);
  expect(asked.browser.cookies.has("guatu.session")).toBe(false);
  expect(dumpTables(asked.db).audit_event).toMatchObject([
    { event: "session.opened" },
    { event: "session.opened" },
    { event: "session.closed", actor_id: "leader" },
  ]);
});

describe("a wrong password, a name nobody has and a disabled account", () => {
  test.each(["owner", "nobody", "other"])("%s: the same answer, hashed once", async (username) => {
    asked.db.update(user).set({ banned: true }).where(eq(user.id, "other")).run();
    const password = username === "other" ? rightPassword : "a guess";
    expect(await attempt(password, username)).toEqual({ ok: false, refusal: "signIn.wrong" });
    expect(asked.verified).toBe(1);
    expect(asked.browser.cookies.size).toBe(0);
  });

  test.each(["owner", "nobody"])("%s: the same tries, then the same wait", async (username) => {
    expect(await guessAtOnce(30, username)).toEqual({ "signIn.wrong": 5, "signIn.throttled": 25 });
    expect(asked.verified).toBe(5);
  });

  test("what was typed for a name that nobody has is not kept", async () => {
    await attempt("a guess", "a password typed into the wrong field");
    expect(JSON.stringify(dumpTables(asked.db))).not.toContain("wrong field");
  });
});

test("of a thousand guesses at once, each from another address, five are compared", async () => {
  expect(await guessAtOnce(1000)).toEqual({ "signIn.wrong": 5, "signIn.throttled": 995 });
  expect(asked.verified).toBe(5);
  const keys = (dumpTables(asked.db).sign_in_try as { key: string }[]).map(({ key }) => key);
  expect(keys).toHaveLength(6);
});

test("passwords of many accounts from one address: twenty, then it waits", async () => {
  const refusals: string[] = [];
  for (let n = 0; n < 25; n += 1) {
    const answer = await attempt("Spring2026!", `somebody${n}`);
    refusals.push(answer.ok ? "" : answer.refusal);
  }
  expect(refusals.filter((code) => code === "signIn.wrong")).toHaveLength(20);
  expect(asked.verified).toBe(20);
});

test("too many at once are told so, not counted and not hashed; a known device still gets in", async () => {
  await attempt();
  const known = asked.browser;
  asked.verified = 0;
  const answers = Array.from({ length: 100 }, (_, n) => {
    const browser = new SignInBrowser(`10.0.0.${n}`);
    return asked.of.run(browser, () => attempt("a guess", `somebody${n}`));
  });
  const own = asked.of.run(known, () => attempt());
  const refusals = (await Promise.all(answers)).map((one) => (one.ok ? "" : one.refusal));
  expect(await own).toMatchObject({ ok: true });
  expect(refusals.filter((code) => code === "signIn.busy")).toHaveLength(82);
  expect(asked.verified).toBe(19);
  const names = (dumpTables(asked.db).sign_in_try as { key: string }[]).filter(({ key }) =>
    key.startsWith("name "),
  );
  expect(names).toHaveLength(18);
});

describe("while somebody guesses an account's password from elsewhere", () => {
  test("its own device signs in", async () => {
    await attempt();
    await besiegeFrom(asked.browser);
    expect(await attempt()).toMatchObject({ ok: true });
  });

  test("and has its own tries, which it can use up itself alone", async () => {
    await attempt();
    const known = asked.browser;
    for (let n = 0; n < 5; n += 1) await attempt("mistyped");
    expect(await attempt()).toMatchObject({ refusal: "signIn.throttled", params: { seconds: 2 } });
    asked.browser = new SignInBrowser("198.51.100.7");
    expect(await attempt()).toMatchObject({ ok: true });
    asked.browser = known;
    expect(await attempt(rightPassword, "owner", at + 2000)).toMatchObject({ ok: true });
  });

  test("another account signs in from anywhere", async () => {
    await besiege();
    asked.browser = new SignInBrowser("198.51.100.8");
    expect(await attempt(rightPassword, "leader")).toMatchObject({ ok: true });
  });

  test("one guess each quarter of an hour for a day keeps no new device out", async () => {
    for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
      asked.browser = new SignInBrowser(`10.0.0.${minutes % 256}`);
      const when = at + minutes * 60_000;
      expect(await attempt("a guess", "owner", when)).toMatchObject({ refusal: "signIn.wrong" });
    }
    asked.browser = new SignInBrowser("198.51.100.7");
    expect(await attempt(rightPassword, "owner", at + 24 * 60 * 60_000)).toMatchObject({
      ok: true,
    });
  });
});

/** Besieges an account from elsewhere, and comes back to a browser. */
async function besiegeFrom(browser: SignInBrowser) {
  await besiege();
  asked.browser = browser;
}

describe("a device is known", () => {
  async function copyOfKnown(): Promise<SignInBrowser> {
    await attempt();
    const browser = new SignInBrowser("198.51.100.7");
    for (const [name, value] of asked.browser.cookies) {
      if (name.includes("device")) browser.cookies.set(name, value);
    }
    return browser;
  }

  test("to its account alone", async () => {
    const browser = await copyOfKnown();
    const [value = ""] = browser.cookies.values();
    await besiege("leader");
    asked.browser = new SignInBrowser("198.51.100.9");
    expect(await attempt(rightPassword, "leader")).toMatchObject({ refusal: "signIn.throttled" });
    // The owner's cookie under the name that the leader's would have.
    const leaders = new SignInBrowser("198.51.100.10");
    asked.browser = leaders;
    await attempt(rightPassword, "leader", at + 3600_000);
    const [name = ""] = [...leaders.cookies.keys()].filter((key) => key.includes("device"));
    await besiege("leader");
    asked.browser = new SignInBrowser("198.51.100.11");
    asked.browser.cookies.set(name, value);
    expect(await attempt(rightPassword, "leader")).toMatchObject({ refusal: "signIn.throttled" });
  });

  test("not by a cookie somebody made up", async () => {
    const browser = await copyOfKnown();
    const [[name = "", value = ""] = []] = browser.cookies;
    await besiege();
    for (const forged of ["", ".", "x.y", `x${value}`, `${value.split(".")[0]}.`]) {
      asked.browser = new SignInBrowser("198.51.100.12");
      asked.browser.cookies.set(name, forged);
      expect(await attempt()).toMatchObject({ refusal: "signIn.throttled" });
    }
    asked.browser = browser;
    expect(await attempt()).toMatchObject({ ok: true });
  });

  test("to so many accounts at most: what a browser sends with each request is bounded", async () => {
    for (let n = 0; n < 100; n += 1) asked.browser.cookies.set(`guatu.device-${n}`, "x.y");
    await attempt();
    const devices = [...asked.browser.cookies.keys()].filter((name) => name.includes("device"));
    expect(devices).toHaveLength(20);
    await besiegeFrom(asked.browser);
    expect(await attempt()).toMatchObject({ ok: true });
  });

  test("until the password is changed, which only the own device survives", async () => {
    const elsewhere = await copyOfKnown();
    const here = asked.browser;
    const token = here.cookies.get("guatu.session");
    const newPassword = "the new password";
    const changed = await changeOwnPassword(
      asked.db,
      { actor: { userId: "owner", role: "owner", name: "owner" }, at },
      {
        requestKey: crypto.randomUUID(),
        currentPassword: rightPassword,
        newPassword,
        newPasswordAgain: newPassword,
      },
    );
    expect(changed.ok).toBe(true);
    expect(here.cookies.get("guatu.session")).not.toBe(token);
    await besiege();
    asked.browser = elsewhere;
    expect(await attempt(newPassword)).toMatchObject({ refusal: "signIn.throttled" });
    asked.browser = here;
    expect(await attempt(newPassword)).toMatchObject({ ok: true });
  });
});

describe("a million names and addresses", () => {
  test("keep no more than so many rows, and the tries of accounts stay", async () => {
    const { db } = asked;
    await guessAtOnce(5);
    const fill = db.$client.prepare(
      "insert into sign_in_try values ('address filled ' || ?, 1, ?, 0)",
    );
    db.$client.transaction(() => {
      for (let n = 0; n < mostInvented; n += 1) fill.run(n, at + 1000 + n);
    })();
    for (let n = 0; n < 50; n += 1) spendTry(db, [addressClaim(`new ${n}`)], at);
    const rows = db.select({ key: signInTry.key }).from(signInTry).all();
    expect(rows.filter(({ key }) => key.startsWith("address"))).toHaveLength(mostInvented);
    expect(rows.filter(({ key }) => key === "password account owner")).toHaveLength(1);
    expect(rows.filter(({ key }) => key.startsWith("address new"))).toHaveLength(50);
  });
});

describe("the clock is put", () => {
  const day = 24 * 60 * 60_000;

  test.each([-day, day])("%i ms on: nobody waits because of it", async (moved) => {
    await besiege();
    expect(await attempt(rightPassword, "owner", at + moved)).toMatchObject({ ok: true });
  });

  test.each([-day, day])("%i ms on: an open session is over, and so is its row", async (moved) => {
    await attempt(rightPassword, "owner", Date.now());
    expect(await findActor()).toMatchObject({ userId: "owner" });
    vi.useFakeTimers({ now: Date.now() + moved, toFake: ["Date"] });
    try {
      expect(await findActor()).toBeNull();
      expect(asked.db.select({ id: session.id }).from(session).all()).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("back by a second, as the network sets it: the session goes on", async () => {
    await attempt(rightPassword, "owner", Date.now() + 1000);
    expect(await findActor()).toMatchObject({ userId: "owner" });
  });
});
