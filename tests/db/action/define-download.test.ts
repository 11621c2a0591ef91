import { beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { attachment, defineDownload } from "#app/_server/action/define-download.ts";
import { exportLedger } from "#db/household/import/export-ledger.ts";
import type { Db } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { Actor } from "#domain/access/permission.ts";
import { accept, refuse } from "#domain/core/outcome.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestProject } from "../insert-test-project.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { businessOn, openTestOffice } from "../open-test-office.ts";

const request = vi.hoisted(() => ({
  db: undefined as unknown as Db,
  actor: null as Actor | null,
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/session.ts", () => ({ findActor: async () => request.actor }));

let clerk: Actor;

beforeEach(() => {
  const { db } = openTestOffice();
  clerk = insertTestUser(db, "clerk");
  insertTestProject(db, "kept", [{ userId: "clerk", role: "clerk" }]);
  request.db = db;
  request.actor = clerk;
});

/** Hands out what was asked for, as a file. */
const download = defineDownload({
  permission: "household.write",
  input: z.strictObject({ projectId: z.string().min(1), what: z.string().min(1) }),
  run: (db, caller, { projectId, what }) => {
    const read = () => (what === "nothing" ? refuse("ledgerExport.nothing") : accept([what]));
    const outcome = exportLedger(db, caller, { projectId, sheet: "test", read });
    if (!outcome.ok) return outcome;
    const body = `${outcome.value.join()} ${caller.locale} ${caller.nonce}`;
    return accept({ fileName: "公示表.txt", contentType: "text/plain", body });
  },
});

type Sent = { values?: Record<string, string>; headers?: Record<string, string>; locale?: string };

const own = { "sec-fetch-site": "same-origin" };
const page =
  "http://guatu.example/zh/desk/households/notices?project=kept-slug&done=x&kept=earlier";

function send({ values = { projectId: "kept", what: "rows" }, headers, locale = "zh" }: Sent = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  return download(
    new Request("http://guatu.example/zh/desk/x", {
      method: "POST",
      body,
      headers: { ...(headers ?? own), referer: page, "content-security-policy": "'nonce-abc'" },
    }),
    { params: Promise.resolve({ locale }) },
  );
}

test("answers with the file, kept nowhere, and one row of the audit trail", async () => {
  const response = await send();
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("rows zh abc");
  expect(Object.fromEntries(response.headers)).toEqual({
    "cache-control": "no-store",
    "content-disposition": attachment("公示表.txt"),
    "content-type": "text/plain",
    "x-content-type-options": "nosniff",
  });
  expect(request.db.select().from(auditEvent).all()).toMatchObject([
    {
      event: "ledger.exported",
      subjectType: "project",
      subjectId: "kept",
      businessOn,
      detail: JSON.stringify({ sheet: "test", rows: 1 }),
    },
  ]);
});

const cases: [name: string, sent: Sent, actor: () => Actor | null, to: string | null][] = [
  ["nobody", {}, () => null, "/zh/sign-in"],
  ["who lacks the permission", {}, () => ({ ...clerk, role: "leader" }), "permission.missing"],
  ["an admin", {}, () => ({ ...clerk, role: "admin" }), "permission.missing"],
  [
    "a field left empty",
    { values: { projectId: "kept", what: "" } },
    () => clerk,
    "field.required",
  ],
  [
    "an unknown field",
    { values: { projectId: "kept", what: "x", other: "y" } },
    () => clerk,
    "form.unknownField",
  ],
  [
    "another's project",
    { values: { projectId: "mine", what: "rows" } },
    () => clerk,
    "ledgerExport.projectNotFound",
  ],
  [
    "an invented project",
    { values: { projectId: "none", what: "rows" } },
    () => clerk,
    "ledgerExport.projectNotFound",
  ],
  [
    "what is empty",
    { values: { projectId: "kept", what: "nothing" } },
    () => clerk,
    "ledgerExport.nothing",
  ],
];

test.each(cases)("refuses %s, says why and writes nothing", async (_name, sent, actor, to) => {
  request.actor = actor();
  const before = dumpTables(request.db);
  const response = await send(sent);
  expect(response.status).toBe(303);
  const address = response.headers.get("location")?.replace(/&kept=[\da-f-]{36}$/, "");
  const back = `/zh/desk/households/notices?project=kept-slug&refused=${to}`;
  expect(address).toBe(to?.startsWith("/") ? to : back);
  expect(await response.text()).toBe("");
  expect(dumpTables(request.db)).toEqual(before);
});

describe("a request from elsewhere", () => {
  test.each<Record<string, string>>([
    { "sec-fetch-site": "cross-site" },
    { origin: "https://elsewhere.example", host: "guatu.example" },
    {},
  ])("is led nowhere and writes nothing: %o", async (headers) => {
    const before = dumpTables(request.db);
    const response = await send({ headers });
    expect(response.status).toBe(403);
    expect(await response.text()).toBe("");
    expect(dumpTables(request.db)).toEqual(before);
  });
});

test("a language that is none is no place", async () => {
  expect((await send({ locale: "fr" })).status).toBe(404);
});

test("nothing leaves when the audit row cannot be written", async () => {
  breakAuditTrail(request.db);
  const before = dumpTables(request.db);
  await expect(send()).rejects.toThrow();
  expect(dumpTables(request.db)).toEqual(before);
});

test("a name of any letters is written for every reader", () => {
  expect(attachment("公示表 (1).docx")).toBe(
    "attachment; filename=\"_____1_.docx\"; filename*=UTF-8''%E5%85%AC%E7%A4%BA%E8%A1%A8%20%281%29.docx",
  );
});
