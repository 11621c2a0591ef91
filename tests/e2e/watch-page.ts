import type { Page } from "@playwright/test";

/**
 * Collects what a page complains about from now on: errors on the console (what its content
 * security policy refused among them) and exceptions nobody caught.
 */
export function watchPage(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (fault) => complaints.push(`${page.url()}: ${fault.message}`));
  return complaints;
}
