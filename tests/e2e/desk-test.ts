import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { demoOffice, type OfficeCopy, openOfficeCopy } from "./office-copy.ts";
import { openReady } from "./until-ready.ts";

/** Opens a page as somebody of the demo office; a name nobody has opens it signed out. */
export type OpenAs = (username: string, options?: BrowserContextOptions) => Promise<Page>;

/** Which specs go to one office together; see the configuration. */
export type Sharing = { sharesOffice: boolean };
type Fixtures = Sharing & { office: OfficeCopy; dataDirectory: string; openAs: OpenAs };
type WorkerFixtures = { offices: (of: string) => Promise<OfficeCopy> };

/**
 * Every spec that writes finds an office nobody has written to, each time it is run; those that
 * only read share one. Everybody is signed in already: what a test does to a session or a password
 * it does to an account that it made.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  sharesOffice: [false, { option: true }],
  offices: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      let current: { of: string; office: OfficeCopy } | undefined;
      await use(async (of) => {
        if (current && current.of !== of) await current.office.close();
        if (current?.of !== of) current = { of, office: await openOfficeCopy() };
        return current.office;
      });
      await current?.office.close();
    },
    { scope: "worker" },
  ],
  office: async ({ offices, sharesOffice }, use, info) => {
    const office = await offices(sharesOffice ? "everybody" : info.file);
    await use(office);
    if (info.status !== info.expectedStatus) {
      await info.attach("server.log", { body: office.log(), contentType: "text/plain" });
    }
  },
  baseURL: async ({ office }, use) => use(office.url),
  dataDirectory: async ({ office }, use) => use(office.dataDirectory),
  context: async ({ context }, use) => {
    context.on("page", openReady);
    await use(context);
  },
  openAs: async ({ browser, baseURL }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    const sessions = demoSessions();
    await use(async (username, options = {}) => {
      const context = await browser.newContext({ baseURL, ...options });
      contexts.push(context);
      const cookies = sessions[username] ?? [];
      await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: String(baseURL) })));
      context.on("page", openReady);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** The cookies of each account of the demo office. */
export function demoSessions(): Record<string, { name: string; value: string }[]> {
  return JSON.parse(readFileSync(join(demoOffice(), "sessions.json"), "utf8"));
}
