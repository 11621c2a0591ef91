import { crc32, inflateRawSync } from "node:zlib";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import { Stop } from "./scan-markup.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** The parts of a file by their names, inflated when they are asked for. */
export type Parts = {
  /** @throws Stop where the part is not what it claims, or too much has been asked for */
  readonly get: (name: string) => Buffer | undefined;
};

const { inflatedMegabytes, parts: mostParts } = workbookLimits;
const mostBytes = inflatedMegabytes * 1024 * 1024;
const params = { megabytes: inflatedMegabytes };

/**
 * The parts of a file, of which only those that are read are inflated and count towards the limits:
 * pictures and what other programs left behind are nobody's business. A part that says itself what
 * it would come to needs no trying. Bytes are counted while they come and inflating ends as soon as
 * there are more than the part claims, which then is a bomb; a shorter or changed one is broken.
 */
export function openParts(bytes: Buffer, entries: readonly ZipEntry[]): Parts {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let [claimed, asked] = [0, 0];
  return {
    get(name) {
      const entry = byName.get(name);
      if (!entry) return undefined;
      claimed += entry.claimedSize;
      asked += 1;
      if (asked > mostParts) throw new Stop("workbook.tooManyParts", { max: mostParts });
      if (claimed > mostBytes || isDense(entry)) throw new Stop("workbook.bomb", params);
      return inflatePart(bytes, entry);
    },
  };
}

/** Long, and packed to less than a hundredth: no sheet of numbered cells is, only what repeats itself. */
function isDense({ from, to, claimedSize }: ZipEntry): boolean {
  return claimedSize > 5 * 1024 * 1024 && claimedSize > 100 * (to - from);
}

function inflatePart(bytes: Buffer, { from, to, isDeflated, claimedSize, crc }: ZipEntry): Buffer {
  const packed = bytes.subarray(from, to);
  const inflated = isDeflated ? inflate(packed, claimedSize) : packed;
  const isAsClaimed = inflated.length === claimedSize && crc32(inflated) === crc;
  if (!isAsClaimed) throw new Stop("workbook.broken");
  return inflated;
}

function inflate(packed: Buffer, claimedSize: number): Buffer {
  try {
    // One byte at least: a limit of none would be no limit.
    const maxOutputLength = Math.max(1, claimedSize);
    return inflateRawSync(packed, { maxOutputLength, chunkSize: 65_536 });
  } catch (fault) {
    const isTooLong = (fault as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLong ? new Stop("workbook.bomb", params) : new Stop("workbook.broken");
  }
}
