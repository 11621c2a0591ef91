import { afterAll, describe, expect, test } from "vitest";
import { readWorkbook, writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import { openWorkbookProcess } from "#db/workbook/workbook-process.ts";
import { doAll } from "#domain/core/steps.ts";
import { compareRowSteps } from "#domain/workbook/compare-rows.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import { layOutSheetSteps } from "#domain/workbook/lay-out-sheet.ts";
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import { metaRows } from "#domain/workbook/workbook-meta.ts";
import { doorLedger, doorSheet } from "../../unit/domain/workbook/door-ledger.ts";
import { bombs } from "./bombs.ts";
import { makeWorkbook } from "./make-workbook.ts";

const manyRows = makeWorkbook({
  sheet: Array.from(
    { length: 20_000 },
    (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c></row>`,
  ).join(""),
});

describe("one process reads many files", () => {
  const reader = openWorkbookProcess();
  afterAll(() => reader.close());

  test("and gives the rows of each", async () => {
    const seen: number[] = [];
    const read = await reader.read(manyRows, { onRows: (rows) => seen.push(rows) });
    expect(read.ok && read.value.sheets[0]?.rows[19_999]).toEqual([{ number: "19999" }]);
    expect(seen).toHaveLength(20);
    const other = await reader.read(makeWorkbook());
    expect(other.ok && other.value.sheets[0]?.rows).toEqual([[{ number: "1" }]]);
  });

  test("asked at once, it answers each its own", async () => {
    const asked = ["1", "2", "3"].map((value) =>
      reader.read(makeWorkbook({ sheet: `<row r="1"><c r="A1"><v>${value}</v></c></row>` })),
    );
    const answers = (await Promise.all(asked)).map((read) => read.ok && read.value.sheets[0]?.rows);
    expect(answers).toEqual([[[{ number: "1" }]], [[{ number: "2" }]], [[{ number: "3" }]]]);
  });

  test("refuses a bomb and goes on", async () => {
    const laughs = bombs.find(({ name }) => name === "a billion laughs")?.make();
    expect(await reader.read(laughs ?? Buffer.alloc(0))).toEqual({
      ok: false,
      refusal: "workbook.doctype",
    });
    expect(await reader.read(makeWorkbook())).toMatchObject({ ok: true });
  });

  test("is ended when its time is over, and the next file is read all the same", async () => {
    expect(await reader.read(manyRows, { limit: 1 })).toEqual({
      ok: false,
      refusal: "workbook.timeout",
      params: { seconds: 1 },
    });
    expect(await reader.read(makeWorkbook())).toMatchObject({ ok: true });
  });

  test("is ended when nobody waits any more", async () => {
    const given = new AbortController();
    const read = reader.read(manyRows, { signal: given.signal, onRows: () => given.abort() });
    expect(await read).toMatchObject({ ok: false, refusal: "workbook.cancelled" });
    const before = await reader.read(manyRows, { signal: AbortSignal.abort() });
    expect(before).toMatchObject({ ok: false, refusal: "workbook.cancelled" });
    expect(await reader.read(makeWorkbook())).toMatchObject({ ok: true });
  });
});

test("a file that needs more memory than there is is refused", async () => {
  const small = openWorkbookProcess(24);
  const wide = '<c r="CV$"><v>1</v></c>';
  const rows = Array.from(
    { length: 20_000 },
    (_, n) => `<row>${wide.replace("$", String(n + 1))}</row>`,
  );
  expect(await small.read(makeWorkbook({ sheet: rows.join("") }))).toMatchObject({
    ok: false,
    refusal: "workbook.tooHeavy",
  });
  small.close();
});

const awkward = [
  "=1+1",
  "'=1",
  "＝SUM(A1)",
  "-1层",
  "+86",
  "_x0041_",
  "a_x000D_b",
  "<&>\"'",
  "一\n二",
  "𠮷",
];

function row(index: number, cells: Record<string, string> = {}): CurrentRow {
  return {
    id: `h${index}`,
    version: index + 1,
    cells: {
      building: "3",
      door: `${index}01`,
      idNumber: "410102198001011234",
      bornOn: index % 2 ? "" : "1980-01-01",
      surveyedOn: "2015-03-01",
      area: "85.5",
      amount: "123456.70",
      way: index % 2 ? "money" : "exchange",
      note: awkward[index % awkward.length] ?? "",
      stage: "signed",
      ...cells,
    },
    masked: { idNumber: "410102********34" },
  };
}
const rows = awkward.map((_, index) => row(index));

async function written(language: "zh" | "en", current: readonly CurrentRow[] = rows) {
  const sheet = doAll(
    layOutSheetSteps(doorSheet, {
      rows: current,
      language,
      watermark: "经办人 & 2015-04-15",
    }),
  );
  const exported = { ledger: "doors", project: "p1", exportedAt: "2015-04-15T02:00:00Z" };
  const meta = metaRows({ ...exported, watermark: "经办人 & 2015-04-15" });
  const answer = await writeWorkbook({ sheets: [sheet], meta });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
}

async function compared(bytes: Uint8Array, current: readonly CurrentRow[] = rows) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal);
  const ledger = await readLedger(doorLedger, read.value as RawWorkbook);
  const [sheet] = ledger.sheets;
  if (!sheet) throw new Error("no sheet");
  const { read: file, definition } = sheet;
  return { ledger, comparison: doAll(compareRowSteps(definition, { current, file })) };
}

describe.each(["zh", "en"] as const)("a ledger written in %s and read again", (language) => {
  test("changes nothing, whatever its texts look like", async () => {
    const { ledger, comparison } = await compared(await written(language));
    expect(ledger.meta).toMatchObject({ ledger: "doors", project: "p1", format: "1" });
    expect(comparison).toMatchObject({
      unchanged: rows.length,
      added: [],
      changed: [],
      conflicts: [],
      errors: [],
      ignored: [],
      notInFile: 0,
    });
  });
});

test("a cell that differs is the one change", async () => {
  const now = rows.map((each, index) => (index === 3 ? row(3, { amount: "1.00" }) : each));
  const { comparison } = await compared(await written("zh"), now);
  expect(comparison.changed.map(({ id, cells }) => [id, cells])).toEqual([
    ["h3", [{ column: "amount", before: "1.00", after: "123456.70" }]],
  ]);
});

test("the template has the headers, the lists and no row", async () => {
  const { ledger, comparison } = await compared(await written("zh", []), []);
  const sheet = ledger.sheets[0];
  expect([...(sheet?.read.header?.columns.keys() ?? [])]).toEqual(
    sheet?.definition.columns.map(({ key }) => key),
  );
  expect(comparison).toMatchObject({ added: [], unchanged: 0, errors: [] });
});
