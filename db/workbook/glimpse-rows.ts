import { constants, inflateRawSync } from "node:zlib";
import type { Refused } from "#domain/core/outcome.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import { measureSheet } from "./measure-sheet.ts";
import type { ZipEntry } from "./zip-directory.ts";

const megabyte = 1024 * 1024;

/**
 * Whether the beginning of a long part already has more rows or columns than a sheet may: a
 * million rows need not be inflated to be refused. Silence means nothing, the whole is measured.
 */
export function glimpseRows(
  bytes: Buffer,
  entries: readonly ZipEntry[],
): Refused<WorkbookRefusal> | null {
  for (const { isDeflated, claimedSize, from, to } of entries) {
    if (!isDeflated || claimedSize < 8 * megabyte) continue;
    const start = inflateStart(bytes.subarray(from, Math.min(to, from + megabyte / 4)));
    const measure = measureSheet(start);
    if (!measure.ok && measure.refusal !== "workbook.broken") return measure;
  }
  return null;
}

/** What comes of the first bytes; nothing where that is too much or cannot be inflated. */
function inflateStart(packed: Buffer): Buffer {
  try {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return inflateRawSync(packed, { finishFlush, maxOutputLength: 32 * megabyte });
  } catch {
    return Buffer.alloc(0);
  }
}
