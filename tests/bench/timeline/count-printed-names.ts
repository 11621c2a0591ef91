import { spawnSync } from "node:child_process";
import type { Page } from "@playwright/test";

/**
 * How many of the names can be read in the page's own print on A4; null where there is no
 * `pdftotext` to read it with.
 */
export async function countPrintedNames(
  page: Page,
  names: readonly string[],
): Promise<number | null> {
  const input = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const read = spawnSync("pdftotext", ["-", "-"], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (read.error || read.status !== 0) return null;
  const text = read.stdout.replaceAll(/\s/g, "");
  return names.filter((name) => text.includes(name)).length;
}
