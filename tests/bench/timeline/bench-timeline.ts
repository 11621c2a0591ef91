import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { ensureChromium } from "#scripts/test/ensure-chromium.ts";
import { compareTimelines } from "./compare-timelines.ts";
import { showComparison } from "./show-comparison.ts";
import { withTimelineOffice } from "./timeline-office.ts";

type Asked = { sizes: readonly number[]; rounds: number };

/** The size at which it is asked what each page can do, since every bar is tried. */
const abilitySize = 100;

/** Measures the timeline for portfolios of each size, and prints what was found after each. */
export async function benchTimeline({ sizes, rounds }: Asked): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const size of sizes) await benchSize(browser, { size, rounds });
  } finally {
    await browser.close();
  }
}

export async function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: ["--disable-gpu", ...(isRoot ? ["--no-sandbox"] : [])],
  });
}

async function benchSize(
  browser: Browser,
  { size, rounds }: { size: number; rounds: number },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "guatu-timelines-"));
  try {
    const compared = await withTimelineOffice(size, (office) =>
      compareTimelines(office, { browser, folder, rounds, withAbilities: size === abilitySize }),
    );
    console.log(`\n${showComparison(size, compared)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
