import type { Locator, Page } from "@playwright/test";
import { untilReady } from "./until-ready.ts";

/**
 * Clicks a link, or the button of a form that leads to an address, and waits until the page there is
 * ready: another document, the same one at another place, or what a script put in its stead.
 */
export async function follow(link: Locator): Promise<void> {
  await arrive(link.page(), () => link.click());
}

/** Does what leads elsewhere, such as pressing a key on a link, and waits until the page there is ready. */
export async function arrive(page: Page, act: () => Promise<unknown>): Promise<void> {
  // A page that is still being set up says where it is once more.
  await untilReady(page);
  const there = page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame());
  await Promise.all([there, act()]);
  await untilReady(page);
}
