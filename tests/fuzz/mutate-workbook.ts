import { inflateRawSync } from "node:zlib";
import { readZipDirectory } from "#db/workbook/zip-directory.ts";
import type { Random } from "#domain/core/random.ts";
import { type MadeEntry, makeZip } from "#tests/db/workbook/make-zip.ts";

/** What a reader stumbles over: markup, limits, and characters nobody types. */
const splinters = [
  "<",
  ">",
  "]]>",
  "<![CDATA[",
  "<!--",
  "<!DOCTYPE a [",
  "&#0;",
  "&#x110000;",
  "&bogus;",
  "</c>",
  "</row>",
  "<row>",
  '<row r="-1">',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="A0"><v>1</v></c>',
  '<c r="" t="s"><v>99999</v></c>',
  '<c r="B2" t="d"><v>9999-99-99</v></c>',
  "1e308",
  "-1e400",
  "NaN",
  "_x0000_",
  "\u0000",
  "\uFFFE",
  "𠮷",
  'r:id="rId99"',
  'Target="../../etc/passwd"',
  "__proto__",
  "a".repeat(70_000),
];

/** Those that may break the markup, and those that leave it whole. */
const rough = ["flip", "cut", "repeat", "insert"] as const;
const gentle = ["number", "attribute", "content", "element"] as const;

/**
 * A workbook with something wrong in it: bytes of the ZIP file itself changed, cut off or added, or,
 * more often, of the parts within, packed anew so that sizes and checksums hold. The same workbook
 * and numbers make the same file.
 */
export function mutateWorkbook(workbook: Buffer, random: Random): Buffer {
  if (random() < 0.3) return changeBytes(workbook, random);
  const parts = unpack(workbook);
  const wanted = parts.filter(() => random() < 0.1);
  const any = pick(parts, random);
  const changed = new Set(wanted.length > 0 ? wanted : [any]);
  return makeZip(
    parts
      .filter((part) => random() > 0.005 || part.name === "xl/workbook.xml")
      .map((part) => (changed.has(part) ? { ...part, data: changePart(part.data, random) } : part)),
  );
}

type Part = MadeEntry & { data: Buffer };

function unpack(workbook: Buffer): Part[] {
  const entries = readZipDirectory(workbook);
  if (!entries.ok) throw new Error(`cannot be mutated: ${entries.refusal}`);
  return entries.value.map(({ name, isDeflated, from, to }) => {
    const packed = workbook.subarray(from, to);
    return { name, data: isDeflated ? inflateRawSync(packed) : packed };
  });
}

function changePart(data: Buffer, random: Random): Buffer {
  const times = 1 + Math.floor(random() ** 2 * 5);
  const kinds = random() < 0.3 ? rough : gentle;
  let text = data.toString("utf8");
  for (let time = 0; time < times; time++) text = changeText(text, pick(kinds, random), random);
  return kinds === rough && random() < 0.1
    ? changeBytes(Buffer.from(text), random)
    : Buffer.from(text);
}

type Change = (typeof rough)[number] | (typeof gentle)[number];

function changeText(text: string, change: Change, random: Random): string {
  const at = Math.floor(random() * text.length);
  const length = 1 + Math.floor(random() ** 3 * 400);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (change) {
    case "flip":
      return before + String.fromCharCode(Math.floor(random() * 0x300)) + after.slice(1);
    case "cut":
      return before + after.slice(length);
    case "repeat":
      return before + after.slice(0, length) + after;
    case "insert":
      return before + pick(splinters, random) + after;
    case "number":
      return before + after.replace(/\d+/, String(Math.floor(random() ** 8 * 1e12)));
    case "content":
      return before + after.replace(/>[^<]+</, () => `>${escaped(pick(splinters, random))}<`);
    case "element":
      return before + after.replace(/<(c|row|si|xf|sheet|t)\b.*?(\/>|<\/\1>)/s, "");
    case "attribute":
      return before + after.replace(/="[^"]*"/, `="${pick(["e", "b", "str", "", "9"], random)}"`);
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function changeBytes(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  const at = Math.floor(random() * changed.length);
  const kind = random();
  if (kind < 0.25) return changed.subarray(0, at);
  if (kind < 0.4) {
    const added = Buffer.from(Array.from({ length: 20 }, () => Math.floor(random() * 256)));
    return Buffer.concat([changed.subarray(0, at), added, changed.subarray(at)]);
  }
  const times = 1 + Math.floor(random() * 8);
  for (let time = 0; time < times; time++) {
    changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
  }
  return changed;
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
