import type { Page } from "@playwright/test";
import axe, { type Result } from "axe-core";
import { untilReady } from "./until-ready.ts";

/**
 * What axe finds wrong with a page, once it is ready. Run within the page itself, once per page that
 * was loaded: there are no frames of another origin, for which axe's own runner takes twice as long.
 */
export async function axeViolations(page: Page): Promise<Result[]> {
  await untilReady(page);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as typeof window & { axe: typeof import("axe-core") };
    return (await axe.run({ resultTypes: ["violations"] })).violations;
  });
}
