import { crc32, deflateRawSync } from "node:zlib";

/** An entry, and what its headers may be made to say instead of the truth. */
export interface MadeEntry {
  readonly name: string;
  readonly data: Buffer | string;
  readonly claimedSize?: number;
  readonly method?: number;
  readonly flags?: number;
  /** the name in the entry's own header */
  readonly localName?: string;
  /** packed bytes in place of those of `data` */
  readonly packed?: Buffer;
  /** an earlier entry whose stored data holds this one, header and all */
  readonly within?: string;
}

export interface MadeZip {
  /** what the end record says of their number */
  readonly count?: number;
  readonly before?: Buffer;
}

/** A ZIP file of entries, honest or not. */
export function makeZip(entries: readonly MadeEntry[], zip: MadeZip = {}): Buffer {
  const chunks: Buffer[] = [zip.before ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  const dataStarts = new Map<string, number>();
  let offset = 0;
  for (const entry of entries) {
    const { header, packed, fields } = localRecord(entry);
    const start = entry.within === undefined ? offset : (dataStarts.get(entry.within) ?? 0);
    dataStarts.set(entry.name, start + header.length);
    directory.push(directoryRecord(entry, { fields, start }));
    if (entry.within !== undefined) continue;
    chunks.push(header, packed);
    offset += header.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip.count ?? entries.length, 8);
  end.writeUInt16LE(zip.count ?? entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}

/** What stands in the file for an entry, and what its two headers share but for the name. */
export function localRecord(entry: MadeEntry) {
  const data = typeof entry.data === "string" ? Buffer.from(entry.data) : entry.data;
  const isDeflated = (entry.method ?? 8) === 8;
  // Level 1: the tests make hundreds of megabytes.
  const packed = entry.packed ?? (isDeflated ? deflateRawSync(data, { level: 1 }) : data);
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0, 2);
  fields.writeUInt16LE(entry.method ?? 8, 4);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.claimedSize ?? data.length, 18);
  const name = Buffer.from(entry.localName ?? entry.name);
  const header = Buffer.concat([signature(0x04034b50), fields, lengthOf(name), name]);
  return { header, packed, fields };
}

type Placed = { fields: Buffer; start: number };

function directoryRecord(entry: MadeEntry, { fields, start }: Placed): Buffer {
  const name = Buffer.from(entry.name);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(start, 10);
  const version = Buffer.from([20, 0]);
  return Buffer.concat([signature(0x02014b50), version, fields, lengthOf(name), tail, name]);
}

/** Of a name, and none of extra fields. */
function lengthOf(name: Buffer): Buffer {
  return Buffer.from([name.length & 0xff, name.length >> 8, 0, 0]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
