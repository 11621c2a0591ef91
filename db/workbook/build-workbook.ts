import writeExcelFile, { type Cell, type CellObject, type SheetData } from "write-excel-file/node";
import { utcMidnightOf } from "#domain/calendar/calendar-day.ts";
import { isPlausibleDay } from "#domain/calendar/day-span.ts";
import { largest } from "#domain/core/largest.ts";
import { writableText } from "#domain/form/writable-text.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import type { LaidOutKind, LaidOutSheet } from "#domain/workbook/lay-out-sheet.ts";
import { metaSheetName } from "#domain/workbook/workbook-names.ts";
import {
  columnMarkup,
  definedNamesMarkup,
  firstListColumn,
  headRows,
  type ListRanges,
  listRanges,
  tailMarkup,
} from "./sheet-markup.ts";

/**
 * The bytes of a workbook: bold headers that stay in sight, texts as texts, days as days, lists to
 * choose from, and the hidden sheet. Meant for the child process: 20,000 rows take seconds.
 */
export async function buildWorkbook(workbook: LaidOutWorkbook): Promise<Buffer> {
  const { sheets } = workbook;
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: sheetData(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: headRows(sheet),
  }));
  const meta = { sheet: metaSheetName, data: metaData(workbook) };
  const features = [finishSheets(sheets, listRanges(sheets))];
  return writeExcelFile([...written, meta], { features }).toBuffer();
}

/** The row below the data is empty but formatted: it lends its formats to all that follow. */
function sheetData(sheet: LaidOutSheet): SheetData {
  const { columns, rows, watermark } = sheet;
  const kinds = columns.map(({ kind }) => kind);
  const headers = columns.map(({ header }) => ({
    value: safeText(header),
    type: String,
    fontWeight: "bold" as const,
    backgroundColor: "#F2F2F2",
  }));
  const title: SheetData = watermark === "" ? [] : [[{ value: safeText(watermark), type: String }]];
  const blank = kinds.map((kind) => cellOf(kind, ""));
  const filled = rows.map((row) => kinds.map((kind, index) => cellOf(kind, row[index] ?? "")));
  return [...title, headers, ...filled, blank];
}

/** Shared by all cells of a kind: a style is looked up by what it says, cell for cell. */
const formats = {
  text: { type: String, format: "@" },
  day: { type: Date, format: "yyyy-mm-dd" },
  number: { type: Number, format: "0.##########" },
  money: { type: Number, format: "#,##0.00" },
} as const;

/** A text that is not what its column holds, a masked day for one, is written as the text it is. */
function cellOf(kind: LaidOutKind, text: string): CellObject {
  if (text === "") return formats[kind];
  if (kind === "day" && isPlausibleDay(text)) {
    return { ...formats.day, value: new Date(utcMidnightOf(text)) };
  }
  const value = Number(text);
  if ((kind === "number" || kind === "money") && Number.isFinite(value)) {
    return { ...formats[kind], value };
  }
  return { ...formats.text, value: safeText(text) };
}

/** What looks like a character written by its number (`_x0041_`) is read as one: escape it. */
function safeText(text: string): string {
  return writableText(text).replaceAll(/_x(?=[\da-f]{4}_)/gi, "_x005F_x");
}

function metaData({ sheets, meta }: LaidOutWorkbook): SheetData {
  const lists = sheets
    .flatMap(({ columns }) => columns.map(({ list }) => list))
    .filter((list) => list.length > 0);
  const count = largest(
    lists.map((list) => list.length),
    meta.length,
  );
  return Array.from({ length: count }, (_, row) => {
    const [key = "", value = ""] = meta[row] ?? [];
    const gap: Cell[] = Array.from({ length: firstListColumn - 2 }, () => null);
    return [key, value].map(textOrNone).concat(
      gap,
      lists.map((list) => textOrNone(list[row])),
    );
  });
}

function textOrNone(text: string | undefined): Cell {
  return text ? { ...formats.text, value: safeText(text) } : null;
}

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<Options["features"]>[number];

function finishSheets(sheets: readonly LaidOutSheet[], ranges: ListRanges): Feature {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? finishSheet(xml, sheet, ranges) : xml;
          },
        },
        "xl/workbook.xml": {
          transform: (xml) => xml.replace("<definedNames/>", () => definedNamesMarkup(sheets)),
          transformElementAttributes: (tag, attributes, index) =>
            tag === "sheet" && index === sheets.length
              ? { ...attributes, state: "hidden" }
              : attributes,
        },
      },
    },
  };
}

function finishSheet(xml: string, sheet: LaidOutSheet, ranges: ListRanges): string {
  const end = xml.lastIndexOf("</sheetData>") + "</sheetData>".length;
  // The writer looks for this again, to take it out where there is no picture.
  const drawing = /<drawing [^>]*>/.exec(xml.slice(end))?.[0] ?? "";
  const firstRow = /<row r="\d+"[^>]*>.*?<\/row>/s;
  const cells =
    xml.slice(xml.indexOf(`<row r="${headRows(sheet) + 1}"`)).match(firstRow)?.[0] ?? "";
  const styles = [...cells.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(
    ([, style]) => style ?? null,
  );
  return xml
    .slice(0, end)
    .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<cols>.*?<\/cols>/s, () => columnMarkup(sheet, styles))
    .concat(tailMarkup(sheet, ranges), drawing, "</worksheet>");
}
