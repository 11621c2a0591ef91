import { crc32 } from "node:zlib";

/**
 * A ZIP file of parts that are not compressed: the plainest there is, for a reader that wants one.
 * Layout: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function packParts(parts: ReadonlyMap<string, Buffer>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of parts) {
    const name = Buffer.from(path);
    const shared = sharedFields(name, data);
    const header = Buffer.concat([signed(0x04034b50), shared, name]);
    local.push(header, data);
    directory.push(signed(0x02014b50), versionMadeBy, shared, entryTail(offset), name);
    offset += header.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...local, ...directory, endRecord({ count: parts.size, size, offset })]);
}

const versionMadeBy = Buffer.from([20, 0]);

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** Version, flags (names are UTF-8), no packing, no time, checksum, both sizes, both lengths. */
function sharedFields(name: Buffer, data: Buffer): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(0x0800, 2);
  bytes.writeUInt32LE(crc32(data), 10);
  bytes.writeUInt32LE(data.length, 14);
  bytes.writeUInt32LE(data.length, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

/** No comment, first disk, no attributes, where the entry begins. */
function entryTail(offset: number): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.writeUInt32LE(offset, 10);
  return bytes;
}

type End = { count: number; size: number; offset: number };

function endRecord({ count, size, offset }: End): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
