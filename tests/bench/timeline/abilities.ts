import type { Browser, Page } from "@playwright/test";
import { countAccessibleNames } from "./count-accessible-names.ts";
import { countBarsReached } from "./count-bars-reached.ts";
import { countPrintedNames } from "./count-printed-names.ts";
import { MainThread } from "./main-thread.ts";
import { withWindow } from "./open-subject.ts";
import type { Subject } from "./subject.ts";

/** How many of the tasks, except for the requests; null where this machine cannot tell. */
export type Abilities = {
  withoutScript: number;
  byKeyboard: number;
  printed: number | null;
  accessible: number;
  foreignRequests: number;
};

/** What a page can do for those who have no script, no mouse, no screen or no network. */
export async function checkAbilities(
  browser: Browser,
  subject: Subject,
  names: readonly string[],
): Promise<Abilities> {
  const withoutScript = await withWindow(
    browser,
    subject,
    async (page) => {
      await page.goto(subject.url);
      return Math.min(names.length, await page.locator(subject.bar).count());
    },
    { javaScriptEnabled: false },
  );
  const others = await withWindow(browser, subject, async (page) => {
    const foreignHosts = watchForeignHosts(page, subject.url);
    const thread = await MainThread.of(page);
    await page.goto(subject.url);
    await thread.settled();
    const accessible = await countAccessibleNames(page, names);
    const printed = await countPrintedNames(page, names);
    const byKeyboard = await countBarsReached(page, subject.bar, names.length);
    return { byKeyboard, printed, accessible, foreignRequests: foreignHosts.length };
  });
  return { withoutScript, ...others };
}

function watchForeignHosts(page: Page, own: string): string[] {
  const hosts: string[] = [];
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== new URL(own).hostname) hosts.push(hostname);
  });
  return hosts;
}
