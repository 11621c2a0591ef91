import { scanMarkup } from "./scan-markup.ts";

/** The formats of days and times that have a number and no words; those from 27 on are Chinese. */
const dayFormats = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
] as const;

const tokens = /^(s{1,2}|m{1,5}|h{1,2}|am|pm|a|p|d{1,4}|a{3,5}|y{1,2}|yyyy|e{1,2}|eeee)$/;

/** How a style shows a number: as a day or a time, or by a format that adds to it; else plainly. */
export type NumberStyle = "day" | "plain" | { readonly format: string };

/** For each style of a cell, by its number, how it shows a number. */
export function readStyles(part: Buffer | undefined): NumberStyle[] {
  const formats = new Map<number, string>(percents);
  const shown: NumberStyle[] = [];
  let isOfCells = false;
  if (!part) return shown;
  scanMarkup(part, {
    open(name, { numFmtId = "", formatCode = "" }) {
      if (name === "cellXfs") isOfCells = true;
      else if (name === "numFmt") formats.set(Number(numFmtId), formatCode);
      else if (name === "xf" && isOfCells) shown.push(styleOf(Number(numFmtId), formats));
    },
    close(name) {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return shown;
}

/** The formats that have a number and a percent sign, but no words. */
const percents = [
  [9, "0%"],
  [10, "0.00%"],
] as const;

/** Digits, groups and decimals alone say nothing that the number does not. */
const plainFormat = /^[#0?,. ]*$|general|@/i;

function styleOf(id: number, formats: ReadonlyMap<number, string>): NumberStyle {
  if (showsDay(id, formats)) return "day";
  const format = formats.get(id) ?? "";
  return plainFormat.test(format) && !/^0{2,}$/.test(format) ? "plain" : { format };
}

function showsDay(id: number, formats: ReadonlyMap<number, string>): boolean {
  if (dayFormats.some(([first, last]) => first <= id && id <= last)) return true;
  return id >= 100 && isDayFormat(formats.get(id) ?? "");
}

/** Made of nothing but years, months, days and times, whatever stands between them. */
function isDayFormat(format: string): boolean {
  const parts = format.toLowerCase().replace(/;@$/, "").replaceAll(/\\./g, " ").split(";");
  return parts.some((part) => {
    const plain = part
      .replaceAll(/"[^"]*"/g, " ")
      .replaceAll(/(\[?[smhd]{1,2}\]?)[.,]00?0?/g, "$1")
      .replaceAll(/\[([smhd]{1,2})\]/g, "$1")
      .replaceAll(/\[[^\]]*\]/g, "");
    const words = plain.split(/[^a-z0#?%]+/).filter((word) => word !== "");
    return words.length > 0 && words.every((word) => tokens.test(word));
  });
}
