import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  recordMilestoneAction,
  reportProgressAction,
} from "#app/[locale]/(staff)/desk/projects/[slug]/actions.ts";
import {
  approveReportsAction,
  reviewReportAction,
} from "#app/[locale]/(staff)/desk/reports/actions.ts";
import { type FormAction, idle } from "#components/form/action-state.ts";
import type { Db } from "#db/open-database.ts";
import { progressReport } from "#db/schema/progress-report.ts";
import type { Actor, Role } from "#domain/access/permission.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

/** The request as the server sees it: who asks, from where, on which database. */
const request = vi.hoisted(() => ({
  db: undefined as unknown as Db,
  actor: null as Actor | null,
  headers: new Headers(),
  redrawn: [] as string[],
  refreshed: 0,
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/session.ts", () => ({ findActor: async () => request.actor }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));
vi.mock("next/cache", () => ({
  refresh: () => {
    request.refreshed += 1;
  },
}));
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

type Case = {
  action: FormAction;
  /** The only role that may. */
  role: Role;
  values: Record<string, string>;
  leadsTo: string;
};

const cases: Record<string, Case> = {
  reportProgress: {
    action: reportProgressAction,
    role: "owner",
    values: { projectId: "mine", version: "1", percent: "65", asOfOn: businessOn, done: "封顶" },
    leadsTo: "/zh/desk/projects/mine-slug?done=report.saved",
  },
  recordMilestone: {
    action: recordMilestoneAction,
    role: "owner",
    values: { milestoneId: "mine-milestone", version: "1", kind: "started", on: businessOn },
    leadsTo: "/zh/desk/projects/mine-slug?done=milestone.saved",
  },
  reviewReport: {
    action: reviewReportAction,
    role: "leader",
    values: {
      reportId: "waiting",
      decision: "approved",
      view: "whose=all&page=2&x=1",
      nextId: "r-9",
    },
    leadsTo: "/zh/desk/reports?whose=all&page=2&at=r-9&done=review.approved#answered",
  },
  approveReports: {
    action: approveReportsAction,
    role: "leader",
    values: { "report.waiting": "1", view: "whose=all" },
    leadsTo: "/zh/desk/reports?whose=all&done=review.several.1#answered",
  },
};

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  const all = { requestKey: randomUUID(), locale: "zh", ...values };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return form;
}

const staff: Role[] = ["owner", "leader", "clerk", "admin"];
let actors: Record<"owner" | "other" | "leader", Actor>;

beforeEach(() => {
  const { db, owner, otherOwner, leader } = openTestOffice();
  db.insert(progressReport)
    .values({
      id: "waiting",
      projectId: "theirs",
      reporterId: "other",
      percent: 30,
      asOfOn: businessOn,
      reportedOn: businessOn,
      reportedAt: at,
      done: "基础完成",
    })
    .run();
  request.db = db;
  actors = { owner, other: otherOwner, leader };
  request.headers = new Headers({ "sec-fetch-site": "same-origin" });
  request.redrawn = [];
  request.refreshed = 0;
});

function actorOf(role: Role): Actor {
  if (role === "owner" || role === "leader") return actors[role];
  return { userId: "somebody", name: "somebody", role };
}

describe.each(Object.entries(cases))("%s", (_name, { action, role, values, leadsTo }) => {
  test("leads on and redraws the overview and the project's page in both languages", async () => {
    request.actor = actorOf(role);
    await expect(action(idle, formOf(values))).rejects.toThrow(`leads to ${leadsTo}`);
    expect(request.redrawn).toHaveLength(4);
    expect(request.redrawn).toEqual(
      expect.arrayContaining([
        "/zh",
        "/en",
        expect.stringMatching(/^\/zh\/projects\/.+-slug$/),
        expect.stringMatching(/^\/en\/projects\/.+-slug$/),
      ]),
    );
  });

  test.each(staff.filter((other) => other !== role))(
    "refuses a %s and changes nothing",
    async (other) => {
      request.actor = actorOf(other);
      const before = dumpTables(request.db);
      const answer = await action(idle, formOf(values));
      expect(answer).toMatchObject({ status: "refused", message: { code: "permission.missing" } });
      expect(dumpTables(request.db)).toEqual(before);
      expect(request.redrawn).toEqual([]);
    },
  );

  test("refuses whoever has not signed in, and gives back what was typed", async () => {
    request.actor = null;
    const before = dumpTables(request.db);
    const answer = await action(idle, formOf(values));
    expect(answer).toMatchObject({ message: { code: "session.expired" }, values });
    expect(dumpTables(request.db)).toEqual(before);
  });

  test.each([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a foreign origin", { origin: "https://elsewhere.example", host: "localhost:3000" }],
    ["nowhere", {}],
  ])("refuses a form from %s and changes nothing", async (_from, headers) => {
    request.actor = actorOf(role);
    request.headers = new Headers(headers as Record<string, string>);
    const before = dumpTables(request.db);
    const answer = await action(idle, formOf(values));
    expect(answer).toMatchObject({ message: { code: "request.foreignOrigin" } });
    expect(dumpTables(request.db)).toEqual(before);
  });

  test("refuses a field it does not know", async () => {
    request.actor = actorOf(role);
    const before = dumpTables(request.db);
    const answer = await action(idle, formOf({ ...values, synthetic: "1" }));
    expect(answer).toMatchObject({ fields: { form: { code: "form.unknownField" } } });
    expect(dumpTables(request.db)).toEqual(before);
  });
});

test("another owner's form is refused like one for a project nobody has", async () => {
  request.actor = actors.other;
  const before = dumpTables(request.db);
  const { action, values } = cases.reportProgress as Case;
  const foreign = await action(idle, formOf(values));
  const invented = await action(idle, formOf({ ...values, projectId: "invented" }));
  expect(foreign.message).toEqual({ code: "project.notFound" });
  expect(invented.message).toEqual(foreign.message);
  expect(dumpTables(request.db)).toEqual(before);
});

test("whoever saves second gets the page drawn afresh around what they typed", async () => {
  request.actor = actors.owner;
  const { action, values } = cases.reportProgress as Case;
  await expect(action(idle, formOf(values))).rejects.toThrow("leads to");
  request.refreshed = 0;
  const typed = { ...values, percent: "70", done: "外墙完成" };
  const answer = await action(idle, formOf(typed));
  expect(answer).toMatchObject({
    status: "refused",
    message: { code: "report.changedSince", params: { percent: 65, reporter: "owner" } },
    values: typed,
  });
  expect(request.refreshed).toBe(1);
});

test.each([
  ["101", "percent.outOfRange"],
  ["-1", "percent.outOfRange"],
  ["六十五", "percent.notANumber"],
  ["", "field.required"],
])("a percent of '%s' is refused beside its field", async (percent, code) => {
  request.actor = actors.owner;
  const { action, values } = cases.reportProgress as Case;
  const before = dumpTables(request.db);
  const answer = await action(idle, formOf({ ...values, percent }));
  expect(answer).toMatchObject({ fields: { percent: { code } }, values: { ...values, percent } });
  expect(dumpTables(request.db)).toEqual(before);
});
