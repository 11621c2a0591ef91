import { beforeEach, describe, expect, test, vi } from "vitest";
import { findRefusal } from "#app/_server/action/refusal-store.ts";
import type { Db } from "#db/open-database.ts";
import { type Actor, roles } from "#domain/access/permission.ts";
import { allowedDownloads as allowed } from "../allowed-actions.ts";
import { dumpTables } from "../dump-tables.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

const request = vi.hoisted(() => ({
  db: undefined as unknown as Db,
  actor: null as Actor | null,
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/session.ts", () => ({ findActor: async () => request.actor }));
vi.mock("next/root-params", () => ({ locale: async () => "zh" }));

type Download = (
  request: Request,
  context: { params: Promise<{ locale: string }> },
) => Promise<Response>;

const modules = import.meta.glob<{ POST?: Download }>("../../../app/**/desk/**/route.ts", {
  eager: true,
});
const downloads = Object.entries(modules).flatMap(([path, { POST }]) =>
  POST ? [[path.replace(/^.*\/desk\/|\/route\.ts$/g, ""), POST] as const] : [],
);

beforeEach(() => {
  request.db = openDemoDatabase();
});

test("every download of the desk is listed with who may ask for it", () => {
  expect(downloads.map(([name]) => name).sort()).toEqual(Object.keys(allowed).sort());
});

/** An empty form: whoever is let through is told what is missing, and nothing else happens. */
function ask(
  download: Download,
  headers: Record<string, string>,
  values: Record<string, string> = {},
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  const form = { method: "POST", body, headers };
  return download(new Request("http://guatu.example/zh/desk/x", form), {
    params: Promise.resolve({ locale: "zh" }),
  });
}

const own = { "sec-fetch-site": "same-origin" };

describe.each(downloads)("%s", (name, download) => {
  const users = allowed[name] ?? [];

  test.each([null, ...roles])("answers %s as it may, and writes nothing", async (role) => {
    request.actor = role && { userId: "somebody", name: "somebody", role };
    const before = dumpTables(request.db);
    const response = await ask(download, own);
    expect(response.status).toBe(303);
    const address = response.headers.get("location")?.replace(/&kept=[\da-f-]{36}$/, "");
    if (role === null) expect(address).toBe("/zh/sign-in");
    else if (users.includes(role)) expect(address).toBe("/zh/desk?refused=field.required");
    else expect(address).toBe("/zh/desk?refused=permission.missing");
    expect(dumpTables(request.db)).toEqual(before);
  });

  test("keeps what was typed for the page of the form, but no password", async () => {
    request.actor = { userId: "somebody", name: "somebody", role: users[0] ?? "clerk" };
    const typed = { projectId: "nowhere", other: "typed" };
    const response = await ask(download, own, { ...typed, passwordOrCode: "a secret" });
    const address = URL.parse(response.headers.get("location") ?? "", "http://guatu.example");
    const key = address?.searchParams.get("kept") ?? undefined;
    expect(findRefusal("somebody", key)).toMatchObject({ status: "refused", values: typed });
    expect(findRefusal("somebody", key)?.values).toEqual(typed);
    expect(findRefusal("somebody else", key)).toBeNull();
    expect(findRefusal("somebody", undefined)).toBeNull();
  });

  test("answers no request from elsewhere", async () => {
    request.actor = { userId: "somebody", name: "somebody", role: users[0] ?? "clerk" };
    expect((await ask(download, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });
});
