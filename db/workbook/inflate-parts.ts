import { crc32, inflateRawSync } from "node:zlib";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** The XML parts of a workbook by their names. */
export type Parts = ReadonlyMap<string, Buffer>;

const mostBytes = workbookLimits.inflatedMegabytes * 1024 * 1024;
const params = { megabytes: workbookLimits.inflatedMegabytes };

const isXml = ({ name }: ZipEntry) => /\.(xml|rels|vml)$/i.test(name);

/** A file that says itself what it would come to needs no trying. */
export function refuseClaims(entries: readonly ZipEntry[]): Refused<WorkbookRefusal> | null {
  const xml = entries.filter(isXml);
  const claimed = xml.reduce((sum, { claimedSize }) => sum + claimedSize, 0);
  return claimed > mostBytes || xml.some(isDense) ? refuse("workbook.bomb", { params }) : null;
}

/**
 * The XML parts of a workbook, inflated. Bytes are counted while they come and inflating ends as
 * soon as there are more than the part claims, which then is a bomb; a shorter or changed one is
 * broken. What the parts claim must have been judged before ({@link refuseClaims}). Pictures and
 * other files are never inflated.
 */
export function inflateParts(
  bytes: Buffer,
  entries: readonly ZipEntry[],
): Outcome<Parts, WorkbookRefusal> {
  const parts = new Map<string, Buffer>();
  for (const entry of entries.filter(isXml)) {
    const inflated = inflatePart(bytes, entry);
    if (!inflated.ok) return inflated;
    parts.set(entry.name, inflated.value);
  }
  return accept(parts);
}

/** Long, and packed to less than a hundredth: no sheet of numbered cells is, only what repeats itself. */
function isDense({ from, to, claimedSize }: ZipEntry): boolean {
  return claimedSize > 5 * 1024 * 1024 && claimedSize > 100 * (to - from);
}

function inflatePart(bytes: Buffer, entry: ZipEntry): Outcome<Buffer, WorkbookRefusal> {
  const packed = bytes.subarray(entry.from, entry.to);
  const inflated = entry.isDeflated ? inflate(packed, entry.claimedSize) : accept(packed);
  if (!inflated.ok) return inflated;
  const isAsClaimed =
    inflated.value.length === entry.claimedSize && crc32(inflated.value) === entry.crc;
  return isAsClaimed ? inflated : refuse("workbook.broken");
}

function inflate(packed: Buffer, claimedSize: number): Outcome<Buffer, WorkbookRefusal> {
  try {
    // One byte at least: a limit of none would be no limit.
    const maxOutputLength = Math.max(1, claimedSize);
    return accept(inflateRawSync(packed, { maxOutputLength, chunkSize: 65_536 }));
  } catch (fault) {
    const isTooLong = (fault as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    return isTooLong ? refuse("workbook.bomb", { params }) : refuse("workbook.broken");
  }
}
