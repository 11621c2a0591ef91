import { Stop } from "./scan-markup.ts";

/** The container of Excel files before 2007, and of today's behind a password. */
export const compoundMagic = Buffer.from("d0cf11e0a1b11ae1", "hex");

const endOfChain = 0xfffffffe;
const entryBytes = 128;
/** The table of sectors stands in the header as far as it fits, which a file of 5 MB never fills. */
const tablesInHeader = 109;

/**
 * The streams of a compound file ([MS-CFB]) by their names. Every chain of sectors is followed no
 * further than there are sectors, so that one that bites its tail ends.
 *
 * @throws Stop where it is not as it must be
 */
export function readCompoundFile(bytes: Buffer): ReadonlyMap<string, Buffer> {
  try {
    return readStreams(bytes);
  } catch (fault) {
    // A number read beyond the end.
    if (fault instanceof RangeError) throw new Stop("workbook.broken");
    throw fault;
  }
}

function readStreams(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const sectorBytes = 1 << bytes.readUInt16LE(30);
  const smallBytes = 1 << bytes.readUInt16LE(32);
  if (![512, 4096].includes(sectorBytes) || smallBytes !== 64) throw new Stop("workbook.broken");
  const sector = (number: number) => {
    const from = (number + 1) * sectorBytes;
    if (from + sectorBytes > bytes.length) throw new Stop("workbook.broken");
    return bytes.subarray(from, from + sectorBytes);
  };
  const tables = bytes.readUInt32LE(44);
  if (tables > tablesInHeader) throw new Stop("workbook.broken");
  const next = numbersOf(
    Buffer.concat(Array.from({ length: tables }, (_, n) => sector(bytes.readUInt32LE(76 + 4 * n)))),
  );
  const read = (first: number) => Buffer.concat(chain(first, next).map(sector));
  const [root, ...entries] = entriesOf(read(bytes.readUInt32LE(48)));
  if (!root) throw new Stop("workbook.broken");
  const smallNext = numbersOf(read(bytes.readUInt32LE(60)));
  const smallSectors = read(root.first);
  const small = (number: number) =>
    smallSectors.subarray(number * smallBytes, (number + 1) * smallBytes);
  const smallBelow = bytes.readUInt32LE(56);
  return new Map(
    entries.map(({ name, first, size }) => {
      const isSmall = size < smallBelow;
      const whole = isSmall ? Buffer.concat(chain(first, smallNext).map(small)) : read(first);
      if (whole.length < size) throw new Stop("workbook.broken");
      return [name, whole.subarray(0, size)];
    }),
  );
}

function numbersOf(table: Buffer): number[] {
  return Array.from({ length: table.length / 4 }, (_, n) => table.readUInt32LE(4 * n));
}

function chain(first: number, next: readonly number[]): number[] {
  const numbers: number[] = [];
  for (let at = first; at !== endOfChain; at = next[at] ?? Number.NaN) {
    if (!(at < next.length) || numbers.length > next.length) throw new Stop("workbook.broken");
    numbers.push(at);
  }
  return numbers;
}

type Entry = { readonly name: string; readonly first: number; readonly size: number };

const kinds = { stream: 2, root: 5 };

/** The root first, then the streams. */
function entriesOf(directory: Buffer): Entry[] {
  const all = Array.from({ length: directory.length / entryBytes }, (_, n) =>
    directory.subarray(n * entryBytes, (n + 1) * entryBytes),
  );
  const isKept = (entry: Buffer) => entry[66] === kinds.stream || entry[66] === kinds.root;
  return all.filter(isKept).map((entry) => ({
    name: entry.toString("utf16le", 0, Math.max(0, entry.readUInt16LE(64) - 2)),
    first: entry.readUInt32LE(116),
    size: entry[66] === kinds.root ? 0 : entry.readUInt32LE(120),
  }));
}
