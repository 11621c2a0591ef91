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

  test("cells and rows without a place follow one another", async () => {
    const sheet =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r="B3"><v>3</v></c><c><v>4</v></c></row>';
    expect(await readRows({ sheet })).toEqual([
      [{ number: "1" }, { number: "2" }, null],
      [null, null, null],
      [null, { number: "3" }, { number: "4" }],
    ]);
  });

  test("a formula whose value was never stored is no empty cell", async () => {
    const cells = [
      '<c r="A1"><f>B1</f></c>',
      '<c r="B1"><f>B1</f><v></v></c>',
      '<c r="C1" t="str"><f>B1</f><v></v></c>',
      '<c r="D1"><v>1</v></c>',
    ];
    expect(await readRows({ sheet: `<row r="1">${cells.join("")}</row>` })).toEqual([
      [{ formula: true }, { formula: true }, null, { number: "1" }],
    ]);
  });

  test("a format that adds to a number comes with it", async () => {
    const formats = '<numFmts><numFmt numFmtId="164" formatCode="&quot;HZ-&quot;000"/></numFmts>';
    const used = [2, 9, 164].map((id) => `<xf numFmtId="${id}"/>`).join("");
    const styles = `<styleSheet>${formats}<cellXfs>${used}</cellXfs></styleSheet>`;
    const cells = [0, 1, 2].map((style) => `<c s="${style}"><v>1</v></c>`);
    const rows = await readRows({
      sheet: `<row>${cells.join("")}</row>`,
      with: [{ name: "xl/styles.xml", data: styles }],
    });
    expect(rows).toEqual([
      [{ number: "1" }, { number: "1", format: "0%" }, { number: "1", format: '"HZ-"000' }],
    ]);
  });

  test.each([
    [
      "a million rows",
      Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 1}"><c><v>1</v></c></row>`).join(
        "",
      ),
      { cells: 969_970, isBelow: true },
    ],
    [
      "the last row",
      '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
      { cells: 1, isBelow: true },
    ],
    ["the last column", '<row r="1"><c r="XFD1"><v>1</v></c></row>', { cells: 1, isBelow: false }],
  ])("what stands beyond the limits is counted and not kept: %s", (_, sheet, beyond) => {
    const read = parseWorkbook(makeWorkbook({ sheet }));
    expect(read).toMatchObject({ ok: true, value: { sheets: [{ beyond }] } });
  });

  test("what is not read counts for nothing: photos, caches, left-overs of other programs", async () => {
    const photos = Array.from({ length: 10_000 }, (_, n) => ({
      name: `xl/media/${n}.jpg`,
      data: "a",
      method: 0,
    }));
    const cache = { name: "xl/externalLinks/externalLink1.xml", data: "<a/>", claimedSize: 1 };
    const query = { name: "customXml/item1.xml", data: Buffer.from("\uFEFF<a/>", "utf16le") };
    expect(await readRows({ with: [...photos, cache, query] })).toEqual([[{ number: "1" }]]);
  });

  test("pictures are left alone, whatever they unpack to", async () => {
    const picture = { name: "xl/media/a.png", data: "a", claimedSize: 0xfffffffe };
    expect(await readRows({ with: [picture] })).toEqual([[{ number: "1" }]]);
  });

  test.each([
    ["a sheet that breaks off", '<row r="1"><c r="A1"><v>1</v>'],
    ["cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ["a text there is not", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
  ])("%s is broken", async (_, sheet) => {
    expect(await readRows({ sheet })).toBe("workbook.broken");
  });
});
