import { deflateRawSync } from "node:zlib";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { makeWorkbook, workbookParts } from "./make-workbook.ts";
import { localRecord, makeZip } from "./make-zip.ts";

export interface Bomb {
  readonly name: string;
  readonly refusal: WorkbookRefusal;
  readonly make: () => Buffer;
}

const megabyte = 1024 * 1024;
const sheet = "xl/worksheets/sheet1.xml";
const strings = "xl/sharedStrings.xml";
/** A part of so many megabytes that packs to a thousandth. */
const long = (megabytes: number) => Buffer.alloc(megabytes * megabyte, "<si><t>a</t></si>");
/** The parts of so many sheets, and what names them. */
function sheetsOf(data: readonly (Buffer | string)[]) {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const ids = data.map((_, n) => n + 1);
  const named = ids.map((id) => `<sheet name="S${id}" sheetId="${id}" r:id="rId${id}"/>`);
  const targets = ids.map(
    (id) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="p${id}.xml"/>`,
  );
  return [
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns:r="${office}"><sheets>${named.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships>${targets.join("")}</Relationships>`,
    },
    ...data.map((part, n) => ({ name: `xl/p${n + 1}.xml`, data: part })),
  ];
}
const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");

const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`,
).join("")}]><sst><si><t>&a9;</t></si></sst>`;

/** Files made to exhaust whoever opens them, and the gate that each must stop at. */
export const bombs: readonly Bomb[] = [
  {
    name: "a part of 101 MB that says so",
    refusal: "workbook.bomb",
    make: () => makeWorkbook({ with: [{ name: strings, data: long(101) }] }),
  },
  {
    name: "ten parts of 11 MB",
    refusal: "workbook.bomb",
    make: () => {
      const part = long(11);
      return makeWorkbook({ with: sheetsOf(Array.from({ length: 10 }, () => part)) });
    },
  },
  {
    name: "30 MB that claim to be 1 kB",
    refusal: "workbook.bomb",
    make: () => makeWorkbook({ with: [{ name: strings, data: long(30), claimedSize: 1024 }] }),
  },
  {
    name: "30 MB that claim to be nothing",
    refusal: "workbook.bomb",
    make: () => makeWorkbook({ with: [{ name: strings, data: long(30), claimedSize: 0 }] }),
  },
  {
    name: "a part that claims four gigabytes",
    refusal: "workbook.bomb",
    make: () => makeWorkbook({ with: [{ name: strings, data: "a", claimedSize: 0xfffffffe }] }),
  },
  {
    name: "a part that claims more than it is",
    refusal: "workbook.broken",
    make: () => makeWorkbook({ with: [{ name: strings, data: "<sst/>", claimedSize: 5000 }] }),
  },
  {
    name: "a size that sends the reader to ZIP64",
    refusal: "workbook.broken",
    make: () =>
      makeWorkbook({ with: [{ name: strings, data: "<sst/>", claimedSize: 0xffffffff }] }),
  },
  {
    name: "an entry within the bytes of another",
    refusal: "workbook.bomb",
    make: () => {
      const inner = { name: "xl/inner.xml", data: long(1), within: "xl/outer.xml" };
      const { header, packed } = localRecord(inner);
      const outer = { name: "xl/outer.xml", data: Buffer.concat([header, packed]), method: 0 };
      return makeZip([...workbookParts(), outer, inner]);
    },
  },
  {
    name: "two entries of one name",
    refusal: "workbook.broken",
    make: () => makeZip([...workbookParts(), ...workbookParts()]),
  },
  {
    name: "a name in the directory and another at the entry",
    refusal: "workbook.broken",
    make: () => makeWorkbook({ with: [{ name: "xl/a.xml", data: "<a/>", localName: sheet }] }),
  },
  {
    name: "three hundred sheets",
    refusal: "workbook.tooManyParts",
    make: () => makeWorkbook({ with: sheetsOf(Array.from({ length: 300 }, () => "<a/>")) }),
  },
  {
    name: "ten thousand entries that claim to be four",
    refusal: "workbook.broken",
    make: () => {
      const parts = Array.from({ length: 10_000 }, (_, n) => ({
        name: `xl/${n}.xml`,
        data: "",
        method: 0,
      }));
      return makeWorkbook({ with: parts, zip: { count: 4 } });
    },
  },
  {
    name: "a workbook within a workbook within a workbook",
    refusal: "workbook.notExcel",
    make: () => {
      const inner = makeWorkbook({ with: [{ name: strings, data: long(90) }] });
      const middle = makeZip([{ name: "book.xlsx", data: inner }]);
      return makeZip([{ name: "book.xlsx", data: middle }]);
    },
  },
  {
    name: "a billion laughs",
    refusal: "workbook.doctype",
    make: () => makeWorkbook({ with: [{ name: strings, data: laughs }] }),
  },
  {
    name: "an entity that reads a file",
    refusal: "workbook.doctype",
    make: () =>
      makeWorkbook({
        with: [
          {
            name: "xl/styles.xml",
            data: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
          },
        ],
      }),
  },
  {
    name: "a document type behind 90 MB of space",
    refusal: "workbook.bomb",
    make: () =>
      makeWorkbook({
        with: [
          {
            name: strings,
            data: Buffer.concat([Buffer.alloc(90 * megabyte, " "), Buffer.from(laughs)]),
          },
        ],
      }),
  },
  {
    name: "a document type behind 4 MB of space",
    refusal: "workbook.doctype",
    make: () =>
      makeWorkbook({ with: [{ name: strings, data: " ".repeat(4 * megabyte) + laughs }] }),
  },
  {
    name: "a document type in UTF-16",
    refusal: "workbook.broken",
    make: () =>
      makeWorkbook({ with: [{ name: strings, data: Buffer.from(`\uFEFF${laughs}`, "utf16le") }] }),
  },
  {
    name: "a hundred thousand rows in the place of the first, under a prefix",
    refusal: "workbook.broken",
    make: () =>
      makeWorkbook({ sheet: '<x:row><x:c r="A1"><x:v>1</x:v></x:c></x:row>'.repeat(100_000) }),
  },

  {
    name: "one cell in a column nobody has named",
    refusal: "workbook.broken",
    make: () => makeWorkbook({ sheet: '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>' }),
  },

  {
    name: "a stream of bits that never ends",
    refusal: "workbook.broken",
    make: () =>
      makeWorkbook({
        with: [{ name: strings, data: long(1), packed: deflateRawSync(long(1)).subarray(0, 500) }],
      }),
  },
  {
    name: "another way to pack",
    refusal: "workbook.broken",
    make: () => makeWorkbook({ with: [{ name: strings, data: "<sst/>", method: 12 }] }),
  },
  {
    name: "a part with a password",
    refusal: "workbook.encrypted",
    make: () => makeWorkbook({ with: [{ name: strings, data: "<sst/>", flags: 1 }] }),
  },
  {
    name: "bytes before the first entry",
    refusal: "workbook.broken",
    make: () => makeWorkbook({ zip: { before: Buffer.from("PK\u0003\u0004garbage") } }),
  },
  {
    name: "bytes behind the end",
    refusal: "workbook.broken",
    make: () => Buffer.concat([makeWorkbook(), Buffer.alloc(100, "a")]),
  },
  {
    name: "more than 5 MB",
    refusal: "workbook.tooLarge",
    make: () => Buffer.concat([makeWorkbook(), Buffer.alloc(5 * megabyte)]),
  },
  {
    name: "an Excel file of the old kind",
    refusal: "workbook.oldFormat",
    make: () => Buffer.concat([compound, Buffer.alloc(4096)]),
  },
  {
    name: "a workbook with a password",
    refusal: "workbook.encrypted",
    make: () =>
      Buffer.concat([compound, Buffer.alloc(512), Buffer.from("EncryptedPackage", "utf16le")]),
  },
  { name: "nothing", refusal: "workbook.notExcel", make: () => Buffer.alloc(0) },
  {
    name: "a table of text",
    refusal: "workbook.notExcel",
    make: () => Buffer.from("<html><table><tr><td>1</td></tr></table></html>"),
  },
];
