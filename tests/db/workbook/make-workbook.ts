import { type MadeEntry, type MadeZip, makeZip } from "./make-zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheets = '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>';
const ofSheet = `Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"`;
const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** The parts of a small workbook by hand, each replaceable. `sheet` is what stands in `sheetData`. */
export function workbookParts(sheet = '<row r="1"><c r="A1"><v>1</v></c></row>'): MadeEntry[] {
  return [
    { name: "[Content_Types].xml", data: "<Types/>" },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns="${main}" xmlns:r="${office}">${sheets}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships><Relationship ${ofSheet}/></Relationships>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      data: `${head}<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    },
  ];
}

/** The same, with parts replaced or added by their names. */
export function makeWorkbook(
  parts: { sheet?: string; with?: readonly MadeEntry[]; zip?: MadeZip } = {},
): Buffer {
  const replaced = new Map(workbookParts(parts.sheet).map((entry) => [entry.name, entry]));
  for (const entry of parts.with ?? []) replaced.set(entry.name, entry);
  return makeZip([...replaced.values()], parts.zip);
}
