import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import type { Subject } from "./subject.ts";

/**
 * A window of its own for a page, with nothing kept from before, signed in where the page needs
 * it. It stands on an empty page of the same site, so that the page is drawn in this process.
 */
export async function withWindow<T>(
  browser: Browser,
  subject: Subject,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    ...options,
  });
  try {
    const { origin } = new URL(subject.url);
    await context.addCookies(
      (subject.cookies ?? []).map(({ name, value }) => ({ name, value, url: origin })),
    );
    const page = await context.newPage();
    const empty = `${origin}/empty`;
    await page.route(empty, (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>.</title>" }),
    );
    await page.goto(empty);
    await page.unroute(empty);
    return await use(page);
  } finally {
    await context.close();
  }
}
