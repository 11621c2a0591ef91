import { randomUUID } from "node:crypto";
import { createTranslator } from "next-intl";
import { SaxesParser } from "saxes";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { POST as document } from "#app/[locale]/(staff)/desk/households/notices/document/route.ts";
import { POST as sheet } from "#app/[locale]/(staff)/desk/households/notices/sheet/route.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import type { Db } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { Actor } from "#domain/access/permission.ts";
import { messagesOf } from "#i18n/messages.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { addBuilding, addHousehold, canary, must, openTestLedger } from "../../open-test-ledger.ts";
import { allParts } from "../../workbook/all-parts.ts";

const request = vi.hoisted(() => ({ db: undefined as unknown as Db, actor: null as Actor | null }));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/session.ts", () => ({ findActor: async () => request.actor }));
vi.mock("next-intl/server", () => ({
  getTranslations: async (asked: { locale: "zh" | "en"; namespace: "notice.sheet" }) =>
    createTranslator({ ...asked, messages: messagesOf(asked.locale) }),
}));

let ledger: ReturnType<typeof openTestLedger>;

/** Two households that have signed, one that has not, and one of another building and section. */
beforeEach(() => {
  ledger = openTestLedger();
  const { db, clerk, householdId, buildingId } = ledger;
  request.db = db;
  request.actor = clerk;
  agree(householdId, { amount: 61_703_200, on: "2015-04-01" });
  const many = ["owner", "owner", "tenant"].map((kind, index) => ({
    id: null,
    kind: kind as "owner",
    name: ["欧阳某某", "李四", "王五"][index] ?? "",
    share: null,
    sex: null,
    birthOn: null,
    identity: null,
    phone: null,
    bankAccount: null,
  }));
  const second = addHousehold(db, clerk, { buildingId, code: "H-2", door: "1-101", holders: many });
  agree(second, { amount: 0, way: "exchange" });
  addHousehold(db, clerk, { buildingId, code: "H-3", door: "2-302" });
  const elsewhere = addBuilding(db, clerk, { name: "9号楼", section: "二标段" });
  agree(addHousehold(db, clerk, { buildingId: elsewhere, code: "H-9", door: "9-909" }), {});
});

type Agreed = { amount?: number; way?: "monetary" | "exchange"; on?: string };

function agree(householdId: string, { amount = 100, way = "monetary", on = "2015-04-02" }: Agreed) {
  must(
    recordAgreement(ledger.db, ledger.caller, {
      requestKey: randomUUID(),
      householdId,
      correctsId: null,
      kind: "agreement",
      number: `协-${householdId}`,
      on,
      way,
      amount,
      moveByOn: null,
      transitionMonths: null,
      monthlyAllowance: null,
    }),
  );
}

const part = () => `building:${ledger.buildingId}`;

function post(
  handler: typeof sheet,
  { place = part(), projectId = "kept", locale = "zh" } = {},
): Promise<Response> {
  const body = new FormData();
  body.set("projectId", projectId);
  body.set("place", place);
  const headers = { "sec-fetch-site": "same-origin" };
  return handler(new Request("http://guatu.example/zh/desk/x", { method: "POST", body, headers }), {
    params: Promise.resolve({ locale }),
  });
}

/** The parts of a Word file, each of them sound XML. */
async function partsOf(response: Response): Promise<Map<string, string>> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const parts = allParts(bytes);
  for (const xml of parts.values()) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (fault) => {
      throw fault;
    });
    parser.write(xml).close();
  }
  return parts;
}

const secrets = [...Object.values(canary), "丝雀", "某某", "李四", "王五", "H-1", "H-3", "2-302"];

/** What may stand on a sheet of the first building, and nothing else of its households. */
function expectMasked(text: string): void {
  for (const shown of ["金**", "欧阳**、李**、王**", "2-301", "1-101", "617,032.00", "90.74"]) {
    expect(text).toContain(shown);
  }
  for (const secret of [...secrets, "9-909", "9号楼"]) expect(text).not.toContain(secret);
}

test("the print sheet is of the chosen building, masked, watermarked, and kept nowhere", async () => {
  const response = await post(sheet);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("content-disposition")).toBeNull();
  const page = await response.text();
  expectMasked(page);
  expect(page).toContain("kept clerk 2015年4月15日 仅限征收范围内张贴");
  expect(page).toContain("已签订补偿协议或作出补偿决定 2 户");
  expect(page.indexOf("1-101")).toBeLessThan(page.indexOf("2-301"));
});

test("the Word file says the same, with the watermark in the header of every page", async () => {
  const response = await post(document);
  expect(response.headers.get("content-disposition")).toContain(
    encodeURIComponent("kept-3号楼-分户公示表-2015-04-15.docx"),
  );
  const parts = await partsOf(response);
  const body = parts.get("word/document.xml") ?? "";
  expectMasked(body);
  for (const [name, xml] of parts) {
    for (const secret of secrets) expect(xml, name).not.toContain(secret);
  }
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  for (const face of ["FangSong", "FZXiaoBiaoSong-B05S", "SimHei"]) expect(body).toContain(face);
  const header = parts.get("word/header1.xml") ?? "";
  const watermark = "kept clerk 2015年4月15日 仅限征收范围内张贴";
  expect(header).toContain(`string="${watermark}"`);
  expect(header).toContain(`>${watermark}</w:t>`);
  expect(body).toMatch(/<w:headerReference w:type="default"/);
});

test("a section has all its buildings; English reads the same", async () => {
  const { db, clerk } = ledger;
  const next = addBuilding(db, clerk, { name: "4号楼", section: "一标段" });
  agree(addHousehold(db, clerk, { buildingId: next, code: "H-4", door: "4-401" }), {});
  const page = await (await post(sheet, { place: "section:一标段", locale: "en" })).text();
  for (const door of ["2-301", "1-101", "4-401"]) expect(page).toContain(door);
  expect(page).not.toContain("9-909");
  expect(page).toContain("for 3 households");
  expect(page).toContain("To be put up within the area only");
});

describe.each([
  ["sheet", sheet, "noticeSheet"],
  ["document", document, "noticeDocument"],
] as const)("each %s", (_name, handler, kind) => {
  test("is written into the audit trail, with figures and ids alone", async () => {
    await post(handler);
    await post(handler, { place: "section:一标段" });
    const rows = ledger.db.select().from(auditEvent).all().slice(-2);
    expect(rows.map(({ event, subjectId, detail }) => [event, subjectId, detail])).toEqual([
      [
        "ledger.exported",
        "kept",
        JSON.stringify({ sheet: kind, rows: 2, kind: "building", buildingId: ledger.buildingId }),
      ],
      [
        "ledger.exported",
        "kept",
        JSON.stringify({ sheet: kind, rows: 2, kind: "section", section: "一标段" }),
      ],
    ]);
  });

  test.each([
    ["another clerk's project", { projectId: "foreign" }, "ledgerExport.projectNotFound"],
    ["a building of nobody", { place: "building:invented" }, "ledgerExport.nothing"],
    ["a place that is none", { place: "everywhere" }, "field.invalid"],
  ])("of %s is refused, and nothing is written", async (_of, asked, refusal) => {
    const before = dumpTables(ledger.db);
    const response = await post(handler, asked);
    expect(response.status).toBe(303);
    const address = response.headers.get("location") ?? "";
    expect(address).toMatch(/^\/zh\/desk\?refused=[\w.]+&kept=[\da-f-]{36}$/);
    expect(address).toContain(`refused=${refusal}&`);
    expect(dumpTables(ledger.db)).toEqual(before);
  });

  test("stays in the house when the audit row cannot be written", async () => {
    breakAuditTrail(ledger.db);
    await expect(post(handler)).rejects.toThrow();
  });
});
