import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type FormAction, idle } from "#components/form/action-state.ts";
import type { Db } from "#db/open-database.ts";
import { type Actor, type Role, roles } from "#domain/access/permission.ts";
import { allowedActions as allowed } from "../allowed-actions.ts";
import { dumpTables } from "../dump-tables.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

const request = vi.hoisted(() => ({
  db: undefined as unknown as Db,
  actor: null as Actor | null,
  headers: new Headers(),
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/session.ts", () => ({
  findActor: async () => request.actor,
  closeSession: async () => {},
}));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({}),
}));
vi.mock("next/cache", () => ({ refresh: () => {} }));
vi.mock("next/navigation", () => ({ redirect: () => {} }));

const modules = import.meta.glob<Record<string, FormAction>>("../../../app/**/actions.ts", {
  eager: true,
});
const actions = Object.values(modules).flatMap((exported) => Object.entries(exported));

beforeEach(() => {
  request.db = openDemoDatabase();
  request.headers = new Headers({ "sec-fetch-site": "same-origin" });
});

test("every action of the program is listed with who may use it", () => {
  expect(actions.map(([name]) => name).sort()).toEqual(Object.keys(allowed).sort());
});

function actorOf(role: Role | null): Actor | null {
  return role && { userId: "somebody", name: "somebody", role };
}

/** An empty form: whoever is let through is told what is missing, and nothing else happens. */
async function answerTo(action: FormAction, role: Role | null): Promise<string | undefined> {
  request.actor = actorOf(role);
  return (await action(idle, new FormData())).message?.code;
}

/** By `HiddenFields`. */
const sentByEach = { locale: "en", requestKey: randomUUID() };
const withoutFields = /^(signOut|checkTrail)Action$/;

describe.each(actions)("%s", (name, action) => {
  const users = allowed[name] ?? [];

  test.each([null, ...roles].filter((role) => !users.includes(role)))(
    "refuses %s and changes nothing",
    async (role) => {
      const before = dumpTables(request.db);
      const reason = role === null ? "session.expired" : "permission.missing";
      expect(await answerTo(action, role)).toBe(reason);
      expect(dumpTables(request.db)).toEqual(before);
    },
  );

  test.each<Record<string, string>>([
    { "sec-fetch-site": "cross-site" },
    { origin: "https://elsewhere.example" },
    {},
  ])("refuses a request that is not from our own pages: %o", async (headers) => {
    request.headers = new Headers({ host: "guatu.example", ...headers });
    const before = dumpTables(request.db);
    expect(await answerTo(action, users.at(-1) ?? null)).toBe("request.foreignOrigin");
    expect(dumpTables(request.db)).toEqual(before);
  });

  test.runIf(name !== "signOutAction")("lets through whoever may use it", async () => {
    expect(await answerTo(action, users.at(-1) ?? null)).toBe("form.hasErrors");
  });

  test.runIf(!withoutFields.test(name))("knows every field that each form sends", async () => {
    request.actor = actorOf(users.at(-1) ?? null);
    const form = new FormData();
    for (const [field, value] of Object.entries(sentByEach)) form.set(field, value);
    const { message, fields } = await action(idle, form);
    expect(message?.code).toBe("form.hasErrors");
    expect(fields).not.toHaveProperty("form");
    expect(fields).not.toHaveProperty("requestKey");
  });
});
