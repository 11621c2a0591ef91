import type { Page } from "@playwright/test";
import { untilReady } from "./until-ready.ts";

/** By how many pixels a page is wider than its window, once it is ready. */
export async function overflowOf(page: Page): Promise<number> {
  await untilReady(page);
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
