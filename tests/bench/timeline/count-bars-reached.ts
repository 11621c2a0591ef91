import type { Page } from "@playwright/test";

type Reached = { reachedBars?: Set<Element> };

/** Tab stops after which a page is not gone on with, beside one for each bar. */
const otherStops = 60;

/**
 * How many bars get the focus from the keyboard: first by Tab from the top of the page, then,
 * where that reached none, by the arrow keys from every stop.
 */
export async function countBarsReached(page: Page, bar: string, bars: number): Promise<number> {
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return noteFocus(page, bar);
  };
  await page.evaluate(() => window.scrollTo(0, 0));
  let reached = 0;
  for (let stop = 0; stop < bars * 3 + otherStops && reached < bars; stop++) {
    reached = await press("Tab");
  }
  for (let stop = 0; stop < otherStops && reached === 0; stop++) {
    for (const key of ["Tab", "ArrowDown", "ArrowRight"]) reached = await press(key);
  }
  return Math.min(bars, reached);
}

/** How many have had it so far, the one that has it now included. */
function noteFocus(page: Page, bar: string): Promise<number> {
  return page.evaluate((selector) => {
    const notes = globalThis as Reached;
    notes.reachedBars ??= new Set();
    const found = document.activeElement?.closest(selector);
    if (found) notes.reachedBars.add(found);
    return notes.reachedBars.size;
  }, bar);
}
