import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { glimpseRows } from "./glimpse-rows.ts";
import { inflateParts, type Parts, refuseClaims } from "./inflate-parts.ts";
import { measureSheet, type SheetMeasure } from "./measure-sheet.ts";
import { readZipDirectory } from "./zip-directory.ts";

/** A workbook that is no larger and no stranger than one may be. */
export interface CheckedWorkbook {
  readonly parts: Parts;
  /** of each part that may be a sheet */
  readonly sheets: ReadonlyMap<string, SheetMeasure>;
}

const mostBytes = workbookLimits.megabytes * 1024 * 1024;
const zipMagic = "PK\u0003\u0004";
/** The container of the Excel files before 2007, and of today's with a password. */
const compoundMagic = Buffer.from("d0cf11e0a1b11ae1", "hex");
const passwordMark = Buffer.from("EncryptedPackage", "utf16le");

/**
 * The gate every workbook passes before anything reads it: size, kind, number of parts, inflated
 * bytes, markup, rows and columns, in this order, the cheap ones first. What it answers is all
 * that may be read: the file itself is not looked at again.
 *
 * @example
 * checkWorkbook(Buffer.from("name,door\n")) //=> { ok: false, refusal: "workbook.notExcel" }
 */
export function checkWorkbook(bytes: Buffer): Outcome<CheckedWorkbook, WorkbookRefusal> {
  const refused = refuseKind(bytes);
  if (refused) return refused;
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return entries;
  if (!entries.value.some(({ name }) => name === "xl/workbook.xml")) {
    return refuse("workbook.notExcel");
  }
  const large = refuseClaims(entries.value) ?? glimpseRows(bytes, entries.value);
  if (large) return large;
  const parts = inflateParts(bytes, entries.value);
  return parts.ok ? measureSheets(parts.value) : parts;
}

function refuseKind(bytes: Buffer) {
  if (bytes.length > mostBytes) {
    return refuse("workbook.tooLarge" as const, {
      params: { megabytes: workbookLimits.megabytes },
    });
  }
  if (bytes.subarray(0, compoundMagic.length).equals(compoundMagic)) {
    return refuse(bytes.includes(passwordMark) ? "workbook.encrypted" : "workbook.oldFormat");
  }
  return bytes.toString("latin1", 0, 4) === zipMagic ? null : refuse("workbook.notExcel" as const);
}

/** Whatever a file calls its sheets, they lie below `xl/`. */
function measureSheets(parts: Parts): Outcome<CheckedWorkbook, WorkbookRefusal> {
  const sheets = new Map<string, SheetMeasure>();
  for (const [name, part] of parts) {
    if (!/^xl\/.+\.xml$/.test(name)) continue;
    const measure = measureSheet(part);
    if (!measure.ok) return measure;
    sheets.set(name, measure.value);
  }
  return accept({ parts, sheets });
}
