import type { Page } from "@playwright/test";

type Watched = { firstBarsAt?: number };

/**
 * Notes when the first bar that has a size has been painted: the frame after the one that drew it
 * begins then. The page to come is asked once a frame.
 */
export async function watchFirstBars(page: Page, bar: string): Promise<void> {
  await page.addInitScript((selector) => {
    const look = () => {
      const found = document.querySelector(selector);
      const { width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
      if (width === 0 || height === 0) requestAnimationFrame(look);
      else {
        requestAnimationFrame(() => {
          (globalThis as Watched).firstBarsAt = performance.now();
        });
      }
    };
    requestAnimationFrame(look);
  }, bar);
}

/**
 * Milliseconds from the beginning of the navigation.
 *
 * @throws Error when no bar has been painted
 */
export async function firstBarsAt(page: Page): Promise<number> {
  const at = await page.evaluate(() => (globalThis as Watched).firstBarsAt);
  if (at === undefined) throw new Error(`${page.url()} drew no bar`);
  return at;
}
