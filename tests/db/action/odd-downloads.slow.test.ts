import { createTranslator } from "next-intl";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { z } from "zod";
import { findRefusal } from "#app/_server/action/refusal-store.ts";
import type { Db } from "#db/open-database.ts";
import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { parseWorkbook } from "#db/workbook/parse-workbook.ts";
import type { Actor } from "#domain/access/permission.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import { messagesOf } from "#i18n/messages.ts";
import { drawUnits } from "../../e2e/route-values.ts";
import { allowedDownloads } from "../allowed-actions.ts";
import { fieldsOf } from "../form-fields.ts";
import { oddTexts } from "../odd-texts.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { allParts } from "../workbook/all-parts.ts";

/** Every value in every field and every name of an address of every file and drawing there is. */

const request = vi.hoisted(() => ({
  db: undefined as unknown as Db,
  actor: null as Actor | null,
  address: "/zh/desk",
  inputs: new Map<unknown, unknown>(),
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/session.ts", () => ({
  findActor: async () => request.actor,
  requireActor: async () => request.actor,
  findSessionId: async () => "here",
}));
vi.mock("#app/_server/page/current-path.ts", () => ({ currentPath: async () => request.address }));
vi.mock("next/root-params", () => ({ locale: async () => "zh" }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
}));
vi.mock("next-intl/server", () => ({
  getTranslations: async (asked: { locale: "zh" | "en"; namespace?: "notice.sheet" }) =>
    createTranslator({ ...asked, messages: messagesOf(asked.locale ?? "zh") }),
}));
// In this process: hundreds are written.
vi.mock("#db/workbook/exchange-workbook.ts", () => ({
  writeWorkbook: async (workbook: LaidOutWorkbook) => accept(await buildWorkbook(workbook)),
}));
vi.mock("#app/_server/action/define-download.ts", async (original) => {
  type Define = typeof import("#app/_server/action/define-download.ts");
  const real = await original<Define>();
  return {
    ...real,
    defineDownload: (declaration: never) => {
      const handler = real.defineDownload(declaration);
      request.inputs.set(handler, (declaration as { input: unknown }).input);
      return handler;
    },
  };
});

type Params = Readonly<Record<string, string>>;
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

const found = import.meta.glob<{ GET?: Handler; POST?: Handler }>(
  "../../../app/**/desk/**/route.ts",
  { eager: true },
);
const routes = Object.entries(found).map(
  ([path, handlers]) => [path.replace(/^.*\/desk\/|\/route\.ts$/g, ""), handlers] as const,
);

const project = "huizhong-xicheng-2";
const clerk: Actor = { userId: "clerk1", role: "clerk", name: "clerk1" };
const leader: Actor = { userId: "leader2", role: "leader", name: "leader2" };
const odd = oddTexts.map((text) => text.toWellFormed());
let drawId: string;

beforeAll(() => {
  request.db = openDemoDatabase();
  drawId = drawUnits(request.db);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

function must<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
}

function expectXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.write(xml).close();
}

function expectHarmless(html: string): void {
  for (const broken of ["<script>alert", "\u0000", "\ufffe"]) {
    expect(html.includes(broken), JSON.stringify(broken)).toBe(false);
  }
}

/** The file is whole, by what it says it is, and its name is one line of one header. */
async function expectSound(response: Response): Promise<void> {
  const type = response.headers.get("content-type") ?? "";
  const name = response.headers.get("content-disposition");
  if (name !== null) {
    expect(name).toMatch(/^attachment; filename="[\w.-]+"(; filename\*=UTF-8''[\w%.!~-]+)?$/);
  }
  expect(response.headers.get("cache-control")).toBe("no-store");
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = () => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (type.includes("spreadsheetml")) expect(must(parseWorkbook(bytes)).sheets).not.toEqual([]);
  else if (type.includes("wordprocessingml")) {
    for (const part of allParts(bytes).values()) expectXml(part);
  } else if (/xml/.test(type)) expectXml(text());
  else if (type.startsWith("text/html")) expectHarmless(text());
  else if (type.startsWith("text/csv")) expectCsv(bytes);
  else expect(type).toBe("text/plain; charset=utf-8");
}

/** Marked as UTF-8 for Excel, and every line with as many cells as the first. */
function expectCsv(bytes: Buffer): void {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const lines = text.slice(1).split("\r\n").slice(0, -1);
  const widths = lines.map((line) => line.replace(/"([^"]|"")*"/g, "").split(",").length);
  expect(new Set(widths).size).toBe(1);
}

function hasSentence(code: string): boolean {
  let part: unknown = messagesOf("zh").refusal;
  for (const name of code.split(".")) part = (part as Record<string, unknown> | undefined)?.[name];
  return typeof part === "string";
}

const forms: Readonly<Record<string, Params>> = {
  "households/excel/export": { projectId: project, ledger: "households" },
  "households/excel/template": { projectId: project, ledger: "households" },
  "households/notices/sheet": { projectId: project, place: "section:一标段" },
  "households/notices/document": { projectId: project, place: "section:一标段" },
};

test("every file that a form asks for has a form here", () => {
  expect(Object.keys(forms).sort()).toEqual(Object.keys(allowedDownloads).sort());
});

/** What a form is answered: a sound file, or the way back with a reason in words and what was typed. */
async function expectAnswered(handler: Handler, values: Params, typed: string): Promise<void> {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  const headers = { "sec-fetch-site": "same-origin" };
  request.actor = clerk;
  const asked = new Request("http://guatu.example/zh/desk/x", { method: "POST", body, headers });
  const response = await handler(asked, { params: Promise.resolve({ locale: "zh" }) });
  if (response.status === 200) return expectSound(response);
  expect(response.status).toBe(303);
  const back = URL.parse(response.headers.get("location") ?? "", "http://guatu.example");
  expect(hasSentence(back?.searchParams.get("refused") ?? "")).toBe(true);
  const kept = findRefusal(clerk.userId, back?.searchParams.get("kept") ?? undefined);
  const short = values[typed] && values[typed].length < 1000;
  if (short && !/password/i.test(typed)) expect(kept?.values?.[typed]).toBe(values[typed]);
}

const posts = routes.flatMap(([name, { POST }]) => (POST ? [[name, POST] as const] : []));

describe.each(posts)("POST %s", (name, handler) => {
  const form = forms[name] ?? {};
  const input = request.inputs.get(handler) as z.ZodType;

  test("gives its file", () => expectAnswered(handler, form, "projectId"));

  test.each(fieldsOf(input))("answers odd values of %s", async (field) => {
    const taken = new Set<string>();
    for (const value of odd) {
      const values = { ...form, [field]: value };
      const parsed = input.safeParse(values);
      const kind = parsed.success ? JSON.stringify(parsed.data).length > 300 : value;
      if (parsed.success && taken.has(String(kind))) continue;
      taken.add(String(kind));
      await expectAnswered(handler, values, field);
    }
  });
});

const names = [
  ...["on", "kind", "light", "leader", "group", "zoom", "from", "open", "layer", "layers"],
  ...["without", "block", "paper", "across", "page", "size", "project"],
];
const gets = routes.flatMap(([name, { GET }]) => (GET ? [[name, GET] as const] : []));

/** Sound, or not there. */
async function ask(handler: Handler, given: { query: string; params: Params }): Promise<void> {
  request.actor = given.params.id ? clerk : leader;
  request.address = `/zh/desk/x?${given.query}`;
  const asked = new Request(`http://guatu.example/zh/desk/x/plan/export?${given.query}`);
  const params = Promise.resolve({ locale: "zh", ...given.params });
  const response = await handler(asked, { params }).catch((fault: Error) => {
    if (fault.message !== "not found") throw fault;
    return new Response(null, { status: 404 });
  });
  if (response.status === 200) await expectSound(response);
  else expect([303, 404]).toContain(response.status);
}

describe.each(gets)("GET %s", (name, handler) => {
  const params: Params = name.includes("[id]")
    ? { id: "" }
    : name.includes("[slug]")
      ? { slug: project }
      : {};
  const own = () => (params.id === undefined ? params : { id: drawId });

  test("answers odd values of every name of its address", async () => {
    for (const value of odd) {
      const given = names.filter((query) => query !== "block");
      const search = new URLSearchParams(given.map((query) => [query, value.slice(0, 2000)]));
      await ask(handler, { query: search.toString(), params: own() });
    }
  });

  // The others draw from the same query, and much more.
  test.each(name === "timeline/rows" ? names : [])("answers odd values of %s", async (query) => {
    for (const value of odd) {
      const search = new URLSearchParams({ [query]: value.slice(0, 2000) });
      await ask(handler, { query: search.toString(), params: own() });
    }
  });

  test.each(Object.keys(params))("answers odd values of [%s]", async (key) => {
    for (const value of odd) {
      await ask(handler, { query: "", params: { [key]: value.slice(0, 2000) } });
    }
  });
});

test("files of whatever stands in the tables are whole", async () => {
  const text = odd[0] ?? "";
  request.db = openDemoDatabase();
  const drawn = drawUnits(request.db);
  const { $client } = request.db;
  const isGuard = "type = 'trigger' and name like '%_no_%'";
  const guards = $client.prepare<[], string>(`select name from sqlite_master where ${isGuard}`);
  for (const guard of guards.pluck().all()) $client.exec(`drop trigger "${guard}"`);
  for (const column of [
    ...["project.name_zh", "milestone.name_zh", "building.name", "household.door"],
    ...["household.note", "agreement.number", "resettlement_unit.layout", "user.name"],
    ...["deadline.label_zh", "baseline.name", "household_holder.name", "area.name_zh"],
  ]) {
    const [table, of] = column.split(".");
    $client.prepare(`update or ignore ${table} set ${of} = ${of} || ?`).run(text);
  }
  for (const [name, handler] of posts) {
    for (const ledger of ["households", "compensation", "units"]) {
      const form = forms[name] ?? {};
      await expectAnswered(handler, { ...form, ...(form.ledger && { ledger }) }, "projectId");
    }
  }
  for (const [name, handler] of gets) {
    const params: Params = name.includes("[id]") ? { id: drawn } : { slug: project };
    await ask(handler, { query: "open=all", params });
  }
});
