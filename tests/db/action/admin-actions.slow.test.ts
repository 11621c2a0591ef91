import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  assignProjectAction,
  endAssignmentAction,
} from "#app/[locale]/(staff)/desk/admin/assignments/actions.ts";
import {
  createUserAction,
  disableUserAction,
  enableUserAction,
  resetPasswordAction,
} from "#app/[locale]/(staff)/desk/admin/users/actions.ts";
import { type FormAction, idle } from "#components/form/action-state.ts";
import type { Db } from "#db/open-database.ts";
import type { Actor, Role } from "#domain/access/permission.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { openTestOffice } from "../open-test-office.ts";

/** The request as the server sees it: who asks, from where, on which database. */
const request = vi.hoisted(() => ({
  db: undefined as unknown as Db,
  actor: null as Actor | null,
  headers: new Headers(),
  redrawn: [] as string[],
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/session.ts", () => ({ findActor: async () => request.actor }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
subscribe("guatu:public-changed", (paths) => {
  // What follows these pages is tried by itself: see `pagesShowing` and `addressesShowing`.
  const isPage = (path: string) => /^\/(zh|en)(\/projects\/[^/]+)?$/.test(path);
  request.redrawn.push(...(paths as string[]).filter(isPage));
});
vi.mock("next/navigation", () => ({
  redirect: (path: string) => {
    throw new Error(`leads to ${path}`);
  },
}));

const user = { userId: "owner", version: "1" };
const actions: [string, FormAction, Record<string, string>][] = [
  ["createUser", createUserAction, { username: "zeren3", name: "示例责任人三", role: "owner" }],
  ["disableUser", disableUserAction, user],
  ["enableUser", enableUserAction, user],
  ["resetPassword", resetPasswordAction, user],
  [
    "assignProject",
    assignProjectAction,
    { projectId: "mine", role: "owner", userId: "other", fromOn: "2015-04-15" },
  ],
  [
    "endAssignment",
    endAssignmentAction,
    { assignmentId: "mine-assignment-0", version: "1", toOn: "2015-04-15" },
  ],
];

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  const all = { requestKey: randomUUID(), locale: "zh", ...values };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return form;
}

beforeEach(() => {
  request.db = openTestOffice().db;
  request.actor = insertTestUser(request.db, "admin");
  request.headers = new Headers({ "sec-fetch-site": "same-origin" });
  request.redrawn = [];
});

describe.each(actions)("%s", (_name, action, values) => {
  test.each<Role>(["owner", "leader", "clerk"])(
    "refuses a %s and changes nothing",
    async (role) => {
      request.actor = { userId: "somebody", name: "somebody", role };
      const before = dumpTables(request.db);
      const answer = await action(idle, formOf(values));
      expect(answer).toMatchObject({ status: "refused", message: { code: "permission.missing" } });
      expect(dumpTables(request.db)).toEqual(before);
    },
  );

  test("refuses whoever has not signed in", async () => {
    request.actor = null;
    const before = dumpTables(request.db);
    const answer = await action(idle, formOf(values));
    expect(answer).toMatchObject({ status: "refused", message: { code: "session.expired" } });
    expect(dumpTables(request.db)).toEqual(before);
  });

  test("refuses a page of another site, even for an administrator", async () => {
    request.headers = new Headers({ "sec-fetch-site": "cross-site" });
    const before = dumpTables(request.db);
    const answer = await action(idle, formOf(values));
    expect(answer).toMatchObject({ message: { code: "request.foreignOrigin" } });
    expect(dumpTables(request.db)).toEqual(before);
  });

  test("refuses a field it does not know", async () => {
    const before = dumpTables(request.db);
    const answer = await action(idle, formOf({ ...values, role2: "admin" }));
    expect(answer).toMatchObject({ fields: { form: { code: "form.unknownField" } } });
    expect(dumpTables(request.db)).toEqual(before);
  });
});

test("a made password is shown by the answer once, and is nowhere in the database", async () => {
  const [, action, values] = actions[0] ?? [];
  if (!action || !values) throw new Error("no action");
  const form = formOf(values);
  const answer = await action(idle, form);
  const secret = answer.once?.secret ?? "";
  expect(answer).toEqual({ status: "done", once: { username: "zeren3", secret } });
  expect(secret.length).toBeGreaterThan(12);
  expect(JSON.stringify(dumpTables(request.db))).not.toContain(secret);

  const retry = await action(idle, form);
  expect(retry).toEqual({ status: "done", once: { username: "zeren3", secret: null } });
}, 30_000);

test("an assignment redraws the overview and the project's page in both languages", async () => {
  const [, action, values] = actions[4] ?? [];
  if (!action || !values) throw new Error("no action");
  await expect(action(idle, formOf(values))).rejects.toThrow("assignments?done=assigned");
  expect(request.redrawn.sort()).toEqual([
    "/en",
    "/en/projects/mine-slug",
    "/zh",
    "/zh/projects/mine-slug",
  ]);
});
