import type { SheetMeasure } from "./measure-sheet.ts";

/**
 * A part as the reader understands it without losing anything. It passes over literal text,
 * breaks a text at a comment, knows no character beyond 65,535 by its number, and takes an error
 * for an empty cell and `date1904="true"` for no; so none of these reaches it. Rows behind the
 * last filled one are left out.
 */
export function plainPart(part: Buffer, measure?: SheetMeasure): Buffer {
  if (measure?.filledRows === 0 && part.includes("sheetData")) return emptySheet;
  const end = measure?.end ?? 0;
  const filled = end > 0 ? part.subarray(0, end) : part;
  const tail = end > 0 ? `</${measure?.prefix}sheetData></${measure?.prefix}worksheet>` : "";
  const isPlain = !marks.some((mark) => filled.includes(mark));
  if (isPlain) return end > 0 ? Buffer.concat([filled, Buffer.from(tail)]) : part;
  return Buffer.from(plainMarkup(filled.toString("utf8")) + tail);
}

const emptySheet = Buffer.from("<worksheet><sheetData/></worksheet>");
const marks = ["<!", "&#", 't="e"', "t='e'", "date1904"];

function plainMarkup(xml: string): string {
  return xml
    .replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => escapeText(text))
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) =>
      characterNumbered(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll(/(<(?:[\w.-]+:)?c\s(?:[^<>]*\s)?)t=(["'])e\2/g, '$1t="str"')
    .replaceAll(/\bdate1904=(["'])true\1/g, 'date1904="1"');
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const markup: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
};

function characterNumbered(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const character = isCharacter ? String.fromCodePoint(code) : "";
  return markup[character] ?? character;
}
