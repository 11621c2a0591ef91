import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { desc } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { findRefusal } from "#app/_server/action/refusal-store.ts";
import { POST as exported } from "#app/[locale]/(staff)/desk/households/excel/export/route.ts";
import { POST as template } from "#app/[locale]/(staff)/desk/households/excel/template/route.ts";
import type { ActionState } from "#components/form/action-state.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { listNumberReveals } from "#db/household/person/list-number-reveals.ts";
import { saveUnit } from "#db/household/resettlement/save-unit.ts";
import type { Db } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { household } from "#db/schema/household/household.ts";
import { numberReveal } from "#db/schema/household/number-reveal.ts";
import { credential } from "#db/schema/user.ts";
import type { Actor } from "#domain/access/permission.ts";
import { auditChanges } from "#domain/audit/audit-change.ts";
import { accept } from "#domain/core/outcome.ts";
import { dumpTables } from "../dump-tables.ts";
import { addHousehold, canary, must, openTestLedger } from "../open-test-ledger.ts";

const request = vi.hoisted(() => ({
  db: undefined as unknown as Db,
  actor: null as Actor | null,
  bytes: new Uint8Array(),
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/session.ts", () => ({
  findActor: async () => request.actor,
  findSessionId: async () => "here",
}));
vi.mock("#db/workbook/exchange-workbook.ts", () => ({
  writeWorkbook: async () => accept(request.bytes),
}));

/** Three households, one of which has signed, and two units. */
beforeEach(async () => {
  const { db, clerk, caller, buildingId, householdId } = openTestLedger();
  request.db = db;
  request.actor = clerk;
  db.update(credential)
    .set({ password: await passwordHash })
    .run();
  request.bytes = new Uint8Array();
  addHousehold(db, clerk, { buildingId, code: "H-2", door: "2-302" });
  addHousehold(db, clerk, { buildingId, code: "H-3", door: "2-303" });
  must(
    recordAgreement(db, caller, {
      requestKey: randomUUID(),
      householdId,
      correctsId: null,
      kind: "agreement",
      number: "协-1",
      on: "2015-04-01",
      way: "monetary",
      amount: 100,
      moveByOn: null,
      transitionMonths: null,
      monthlyAllowance: null,
    }),
  );
  for (const code of ["A-1", "A-2"]) {
    must(
      saveUnit(db, caller, {
        requestKey: randomUUID(),
        projectId: "kept",
        unitId: null,
        version: 0,
        code,
        building: "安置1号楼",
        layout: "两室",
        area: 8000,
        floor: 3,
        state: "free",
      }),
    );
  }
});

function post(handler: typeof exported, values: Record<string, string>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ projectId: "kept", ...values })) {
    body.set(name, value);
  }
  const headers = { "sec-fetch-site": "same-origin" };
  return handler(new Request("http://guatu.example/zh/desk/x", { method: "POST", body, headers }), {
    params: Promise.resolve({ locale: "zh" }),
  });
}

const kept = expect.stringMatching(/^[\da-f-]{36}$/);

/** The code a refused export leads back with; what was typed is named by a key of its own. */
function refusedWith(response: Response): string | null {
  const said = URL.parse(response.headers.get("location") ?? "", "http://guatu.example");
  expect(said?.pathname).toBe("/zh/desk");
  expect(Object.fromEntries(said?.searchParams ?? [])).toEqual({
    refused: expect.any(String),
    kept,
  });
  return said?.searchParams.get("refused") ?? null;
}

/** What the page of the form finds of a refused export. */
function keptOf(response: Response, userId = request.actor?.userId ?? ""): ActionState | null {
  const said = URL.parse(response.headers.get("location") ?? "", "http://guatu.example");
  return findRefusal(userId, said?.searchParams.get("kept") ?? undefined);
}

/** What the page of the audit trail says of the last event. */
function told(): string[] {
  const row = request.db.select().from(auditEvent).orderBy(desc(auditEvent.sequence)).get();
  const changes = auditChanges("ledger.exported", JSON.parse(row?.detail ?? "{}"));
  return changes.map(({ field, after }) => `${field} ${"value" in after ? after.value : after.as}`);
}

const password = "the right password";
const passwordHash = hashPassword(password);
const reason = "区审计局核对一标段兑付明细";
const unmasked = { ledger: "households", unmasked: "on", reason, passwordOrCode: password };

test.each([
  ["all households", exported, { ledger: "households" }, ["sheet households", "households 3"]],
  [
    "what a filter leaves of them",
    exported,
    { ledger: "households", stage: "signed" },
    ["sheet households", "households 1", "filtered yes"],
  ],
  [
    "all of them in another order",
    exported,
    { ledger: "households", order: "door", descending: "true" },
    ["sheet households", "households 3"],
  ],
  [
    "their numbers in full",
    exported,
    unmasked,
    ["sheet households", "households 3", "unmasked yes", `reason ${reason}`],
  ],
  ["compensation", exported, { ledger: "compensation" }, ["sheet compensation", "households 1"]],
  ["units", exported, { ledger: "units" }, ["sheet units", "units 2"]],
  [
    "an empty ledger",
    template,
    { ledger: "compensation" },
    ["sheet template", "ledger compensation"],
  ],
])("the trail tells of an export of %s", async (_what, handler, values, changes) => {
  expect((await post(handler, values as Record<string, string>)).status).toBe(200);
  expect(told()).toEqual(changes);
});

test("a reason nobody asked for is not kept", async () => {
  await post(exported, { ledger: "households", reason: `问过${canary.name}` });
  expect(told()).toEqual(["sheet households", "households 3"]);
});

test.each([
  ["names a holder", `${reason}，${canary.name}要的`, "text.holderName"],
  ["holds the number of a holder", `${reason}，打 ${canary.phone}`, "text.phone"],
  ["says nothing", "x", "ledgerExport.reasonThin"],
  ["says no more than what is done", "工作需要，导出完整号码", "ledgerExport.reasonThin"],
])("a reason that %s lets no number out and leaves no row", async (_how, reason, code) => {
  const before = dumpTables(request.db);
  const response = await post(exported, { ...unmasked, reason });
  expect(refusedWith(response)).toBe(code);
  expect(dumpTables(request.db)).toEqual(before);
  expect(keptOf(response)).toMatchObject({ fields: { reason: { code } }, values: { reason } });
});

test.each([
  ["the wrong password", { passwordOrCode: "another password" }, "signIn.notProved"],
  ["no password", { passwordOrCode: "" }, "field.required"],
])("%s lets no number out and writes nothing but the try", async (_how, typed, code) => {
  const response = await post(exported, { ...unmasked, ...typed });
  expect(refusedWith(response)).toBe(code);
  expect(keptOf(response)).toEqual({
    status: "refused",
    message: { code: "form.hasErrors" },
    fields: { passwordOrCode: expect.objectContaining({ code }) },
    values: { projectId: "kept", ledger: "households", unmasked: "on", reason },
  });
  expect(keptOf(response, "somebody else")).toBeNull();
  expect(request.db.select().from(numberReveal).all()).toEqual([]);
  expect(told()).toEqual([]);
});

test("whoever guesses the password waits, and reads for how long", async () => {
  for (let guess = 0; guess < 5; guess++) {
    await post(exported, { ...unmasked, passwordOrCode: `guess ${guess}` });
  }
  const response = await post(exported, unmasked);
  expect(refusedWith(response)).toBe("signIn.throttled");
  const waits = { code: "signIn.throttled", params: { seconds: expect.any(Number) } };
  expect(keptOf(response)).toMatchObject({ fields: { passwordOrCode: waits } });
});

test("each household seen has a row of its own, that names who saw it and why", async () => {
  const { db } = request;
  expect((await post(exported, unmasked)).status).toBe(200);
  const ids = db.select({ id: household.id }).from(household).all();
  for (const { id: householdId } of ids) {
    expect(listNumberReveals(db, { householdId, asOf: "2015-04-15" })).toMatchObject([
      { on: "2015-04-15", by: request.actor?.name, event: "ledger.exported", detail: { reason } },
    ]);
  }
  expect(ids).toHaveLength(3);
});

test("an export with its numbers masked is nobody's look", async () => {
  await post(exported, { ledger: "households" });
  await post(exported, { ledger: "households", stage: "signed" });
  expect(request.db.select().from(numberReveal).all()).toEqual([]);
});

test("a file that could not come back in is not handed out", async () => {
  request.bytes = new Uint8Array(5 * 1024 * 1024);
  expect((await post(exported, { ledger: "households" })).status).toBe(200);
  request.bytes = new Uint8Array(5 * 1024 * 1024 + 1);
  const refused = await post(exported, { ledger: "households" });
  expect(refused.headers.get("location")).toContain("refused=ledgerExport.tooLarge");
});
