import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { openParts, type Parts } from "./inflate-parts.ts";
import { readZipDirectory } from "./zip-directory.ts";

const mostBytes = workbookLimits.megabytes * 1024 * 1024;
const zipMagic = "PK\u0003\u0004";
/** The container of the Excel files before 2007, and of today's with a password. */
const compoundMagic = Buffer.from("d0cf11e0a1b11ae1", "hex");
const passwordMark = Buffer.from("EncryptedPackage", "utf16le");

/**
 * The gate every workbook passes before anything reads it: size, kind, directory, in this order, the
 * cheap ones first. What it answers is all that may be read: the file itself is not looked at
 * again. How many parts are read and what they inflate to is judged while they are asked for, and
 * what a part holds while it is read, by `scanMarkup` and `readCells`.
 *
 * @example
 * checkWorkbook(Buffer.from("name,door\n")) //=> { ok: false, refusal: "workbook.notExcel" }
 */
export function checkWorkbook(bytes: Buffer): Outcome<Parts, WorkbookRefusal> {
  const refused = refuseKind(bytes);
  if (refused) return refused;
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return entries;
  if (!entries.value.some(({ name }) => name === "xl/workbook.xml")) {
    return refuse("workbook.notExcel");
  }
  return accept(openParts(bytes, entries.value));
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
