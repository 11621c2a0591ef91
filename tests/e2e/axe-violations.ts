import type { Page } from "@playwright/test";
import axe, { type Result, type RunOptions } from "axe-core";
import { untilReady } from "./until-ready.ts";

/** What axe finds wrong with a page, once it is ready. */
export async function axeViolations(page: Page): Promise<Result[]> {
  return violationsOf(page, {});
}

/** What of a page is too faint, once it is ready: all that another scheme of colours may spoil. */
export async function contrastViolations(page: Page): Promise<Result[]> {
  return violationsOf(page, { runOnly: ["color-contrast"] });
}

/**
 * Run within the page itself, once per page that was loaded: there are no frames of another origin,
 * for which axe's own runner takes twice as long.
 */
async function violationsOf(page: Page, options: RunOptions): Promise<Result[]> {
  await untilReady(page);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (asked) => {
    const { axe } = window as typeof window & { axe: typeof import("axe-core") };
    return (await axe.run({ ...asked, resultTypes: ["violations"] })).violations;
  }, options);
}
