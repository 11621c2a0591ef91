import type { Browser } from "@playwright/test";
import { MainThread } from "./main-thread.ts";
import { withWindow } from "./open-subject.ts";
import { scrollThrough } from "./scroll-through.ts";
import type { Subject } from "./subject.ts";
import { firstBarsAt, watchFirstBars } from "./watch-first-bars.ts";

export const pageMeasures = ["busy", "firstBars", "heap", "longestFrame"] as const;
/** Milliseconds, and bytes of heap. */
export type PageFigures = Record<(typeof pageMeasures)[number], number>;

/** Opens a page in a window of its own, waits until it rests, then scrolls through it. */
export function measurePage(browser: Browser, subject: Subject): Promise<PageFigures> {
  return withWindow(browser, subject, async (page) => {
    await watchFirstBars(page, subject.bar);
    const thread = await MainThread.of(page);
    const before = await thread.busy();
    await page.goto(subject.url, { timeout: 180_000 });
    await thread.settled();
    const busy = (await thread.busy()) - before;
    const firstBars = await firstBarsAt(page);
    const heap = await thread.heap();
    return { busy, firstBars, heap, longestFrame: await scrollThrough(page) };
  });
}
