import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { WorkbookRefusal } from "#domain/workbook/workbook-refusal.ts";

/** A file inside a ZIP file. The sizes are what it claims: what inflates it counts for itself. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly claimedSize: number;
  /** the packed bytes: from, up to and without */
  readonly from: number;
  readonly to: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const isEncrypted = 1;
/** A value that sends the reader on to ZIP64; no file of 5 MB needs one. */
const beyond32 = 0xffffffff;

/** Ends the reading of the directory at the first thing that is not as it must be. */
class Stop extends Error {
  readonly refusal: WorkbookRefusal;
  constructor(refusal: WorkbookRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/**
 * The entries of a ZIP file, by its directory, each compared with its own header. Two readings of
 * one file are what tricks are made of, so whatever is not plain is refused: more than one disk,
 * ZIP64, bytes before the first entry, entries that overlap, share a name or differ from their
 * header, other packings than deflate.
 */
export function readZipDirectory(bytes: Buffer): Outcome<ZipEntry[], WorkbookRefusal> {
  try {
    const entries = readDirectory(bytes);
    refuseOverlaps(entries);
    return accept(entries.map(({ start: _, ...entry }) => entry));
  } catch (fault) {
    if (fault instanceof Stop) return refuse(fault.refusal);
    // A number read beyond the end.
    if (fault instanceof RangeError) return refuse("workbook.broken");
    throw fault;
  }
}

type Placed = ZipEntry & { readonly start: number };

function readDirectory(bytes: Buffer): Placed[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const offset = bytes.readUInt32LE(end + 16);
  const isOneDisk = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count;
  if (!isOneDisk || count === 0 || offset + size !== end) throw new Stop("workbook.broken");
  const entries: Placed[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, { at, directory: offset });
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw new Stop("workbook.broken");
  return entries;
}

/** The end record stands at the very end but for its comment. */
function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - 0xffff);
  for (let at = bytes.length - endLength; at >= first; at--) {
    if (bytes.readUInt32LE(at) !== endSignature) continue;
    if (at + endLength + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new Stop("workbook.broken");
}

type Where = { at: number; directory: number };

function readEntry(bytes: Buffer, { at, directory }: Where): { entry: Placed; next: number } {
  if (bytes.readUInt32LE(at) !== entrySignature) throw new Stop("workbook.broken");
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const crc = bytes.readUInt32LE(at + 16);
  const packedSize = bytes.readUInt32LE(at + 20);
  const claimedSize = bytes.readUInt32LE(at + 24);
  const nameLength = bytes.readUInt16LE(at + 28);
  const restLength = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const start = bytes.readUInt32LE(at + 42);
  const name = bytes.toString("utf8", at + entryLength, at + entryLength + nameLength);
  if (flags & isEncrypted) throw new Stop("workbook.encrypted");
  const isPlain =
    (method === 0 || method === 8) &&
    [packedSize, claimedSize, start].every((value) => value !== beyond32);
  if (!isPlain) throw new Stop("workbook.broken");
  const from = startOfData(bytes, { start, name, method });
  const to = from + packedSize;
  if (to > directory) throw new Stop("workbook.broken");
  const entry = { name, isDeflated: method === 8, crc, claimedSize, from, to, start };
  return { entry, next: at + entryLength + nameLength + restLength };
}

type Local = { start: number; name: string; method: number };

/** Where the bytes of an entry begin, by the header in front of them, which must say the same. */
function startOfData(bytes: Buffer, { start, name, method }: Local): number {
  const nameLength = bytes.readUInt16LE(start + 26);
  const nameEnd = start + localLength + nameLength;
  const isSame =
    bytes.readUInt32LE(start) === localSignature &&
    (bytes.readUInt16LE(start + 6) & isEncrypted) === 0 &&
    bytes.readUInt16LE(start + 8) === method &&
    bytes.toString("utf8", start + localLength, nameEnd) === name;
  if (!isSame) throw new Stop("workbook.broken");
  return nameEnd + bytes.readUInt16LE(start + 28);
}

/** Entries that lie over one another pack the same bytes many times. */
function refuseOverlaps(entries: readonly Placed[]): void {
  if (new Set(entries.map(({ name }) => name)).size < entries.length) {
    throw new Stop("workbook.broken");
  }
  let end = 0;
  for (const { start, to } of entries.toSorted((a, b) => a.start - b.start)) {
    if (start < end) throw new Stop("workbook.bomb");
    end = to;
  }
}
