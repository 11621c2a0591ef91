import { openParts } from "#db/workbook/inflate-parts.ts";
import { readZipDirectory } from "#db/workbook/zip-directory.ts";
import { must } from "../open-test-ledger.ts";

/** Every part of XML in a file of an office program, by its name. */
export function allParts(bytes: Buffer): Map<string, string> {
  const entries = must(readZipDirectory(bytes));
  const parts = openParts(bytes, entries);
  const names = entries.map(({ name }) => name).filter((name) => /\.(xml|rels|vml)$/i.test(name));
  return new Map(names.map((name) => [name, parts.get(name)?.toString("utf8") ?? ""]));
}
