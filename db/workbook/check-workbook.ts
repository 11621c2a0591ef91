import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { compoundMagic } from "./compound-file.ts";
import { openParts, type Parts } from "./inflate-parts.ts";
import { Stop } from "./scan-markup.ts";
import { openSilentPassword } from "./silent-password.ts";
import { readZipDirectory } from "./zip-directory.ts";

const mostBytes = workbookLimits.megabytes * 1024 * 1024;
const zipMagic = "PK\u0003\u0004";

/**
 * The gate every workbook passes before anything reads it: size, kind, directory, in this order, the
 * cheap ones first. What it answers is all that may be read: the file itself is not looked at
 * again. How many parts are read and what they inflate to is judged while they are asked for, and
 * what a part holds while it is read, by `scanMarkup` and `readCells`.
 *
 * @example
 * checkWorkbook(Buffer.from("name,door\n")) //=> { ok: false, refusal: "workbook.notExcel" }
 */
export function checkWorkbook(given: Buffer): Outcome<Parts, WorkbookRefusal> {
  if (given.length > mostBytes) {
    const params = { megabytes: workbookLimits.megabytes };
    return refuse("workbook.tooLarge", { params });
  }
  const opened = openLocked(given);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  if (bytes.toString("latin1", 0, 4) !== zipMagic) return refuse("workbook.notExcel");
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return entries;
  if (!entries.value.some(({ name }) => name === "xl/workbook.xml")) {
    return refuse("workbook.notExcel");
  }
  return accept(openParts(bytes, entries.value));
}

function openLocked(bytes: Buffer): Outcome<Buffer, WorkbookRefusal> {
  if (!bytes.subarray(0, compoundMagic.length).equals(compoundMagic)) return accept(bytes);
  try {
    return accept(openSilentPassword(bytes));
  } catch (fault) {
    if (fault instanceof Stop) return fault.refused;
    throw fault;
  }
}
