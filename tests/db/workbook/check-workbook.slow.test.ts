import { describe, expect, test } from "vitest";
import { parseWorkbook } from "#db/workbook/parse-workbook.ts";
import { bombs } from "./bombs.ts";
import { makeWorkbook } from "./make-workbook.ts";

describe("the gate refuses", () => {
  test.each(bombs)("$name: $refusal", ({ make, refusal }) => {
    expect(parseWorkbook(make())).toMatchObject({ ok: false, refusal });
  });
});

/** The first sheet of a workbook made by hand. */
function readRows(parts: Parameters<typeof makeWorkbook>[0]) {
  const read = parseWorkbook(makeWorkbook(parts));
  return read.ok ? read.value.sheets[0]?.rows : read.refusal;
}
const text = (cell: string, value: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe("what passes the gate is read as it is", () => {
  test("numbers keep their digits", async () => {
    const sheet =
      '<row r="1"><c r="A1"><v>410102198001011234</v></c><c r="B1"><v>0.1</v></c></row>';
    expect(await readRows({ sheet })).toEqual([
      [{ number: "410102198001011234" }, { number: "0.1" }],
    ]);
  });

  test("the error of a formula is no empty cell, and its value is its value", async () => {
    const cells = [
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      "<c r=\"B1\" s='0' t='e'><v>#REF!</v></c>",
      '<c r="C1" t="str"><f>A2</f><v>e</v></c>',
      text("D1", "t=&quot;e&quot;"),
    ];
    const sheet = `<row r="1">${cells.join("")}</row>`;
    expect(await readRows({ sheet })).toEqual([["#DIV/0!", "#REF!", "e", 't="e"']]);
  });

  test("literal text, comments and characters by number are not lost", async () => {
    const cells = [
      text("A1", "<![CDATA[a<b&c]]>"),
      text("B1", "一<!-- <row> -->二"),
      text("C1", "&#x20BB7;&#60;&#20013;"),
    ];
    const sheet = `<row r="1">${cells.join("")}</row>`;
    expect(await readRows({ sheet })).toEqual([["a<b&c", "一二", "𠮷<中"]]);
  });

  test("formatted empty rows down to the last are no rows", async () => {
    const empty = Array.from(
      { length: 30_000 },
      (_, n) => `<row r="${n + 2}"><c r="A${n + 2}" s="0"/></row>`,
    );
    const sheet = `<row r="1"><c r="A1"><v>1</v></c></row>${empty.join("")}<row r="1048576"/>`;
    expect(await readRows({ sheet })).toEqual([[{ number: "1" }]]);
  });

  test("a sheet of formatted empty rows is empty", async () => {
    expect(await readRows({ sheet: '<row r="1048576" ht="12.8"/>' })).toEqual([]);
  });

  test.each(["1", "true"])("days of a workbook that counts from 1904 (%s)", async (flag) => {
    const ns = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const sheets = '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>';
    const workbook = `<workbook ${ns}><workbookPr date1904="${flag}"/>${sheets}</workbook>`;
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    const rows = await readRows({
      sheet: '<row r="1"><c r="A1" s="0"><v>40602</v></c></row>',
      with: [
        { name: "xl/workbook.xml", data: workbook },
        { name: "xl/styles.xml", data: styles },
      ],
    });
    expect(rows).toEqual([[{ instant: Date.UTC(2015, 2, 1) }]]);
  });

  test("20,000 rows below their headers, and 100 columns", async () => {
    const rows = Array.from(
      { length: 20_002 },
      (_, n) => `<row r="${n + 1}"><c r="CV${n + 1}"><v>1</v></c></row>`,
    );
    expect(await readRows({ sheet: rows.join("") })).toHaveLength(20_002);
  });

  test("pictures are left alone, whatever they unpack to", async () => {
    const picture = { name: "xl/media/a.png", data: "a", claimedSize: 0xfffffffe };
    expect(await readRows({ with: [picture] })).toEqual([[{ number: "1" }]]);
  });

  test.each([
    ["a sheet that breaks off", '<row r="1"><c r="A1"><v>1</v>'],
    ["cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ["a text there is not", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ["a cell without a place", "<row><c><v>1</v></c></row>"],
  ])("%s is broken", async (_, sheet) => {
    expect(await readRows({ sheet })).toBe("workbook.broken");
  });
});
