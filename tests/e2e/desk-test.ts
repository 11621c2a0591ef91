import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";

type Account = { username: string; password: string; role: string; name: string };
type State = BrowserContextOptions["storageState"];

/** Opens a page as somebody of the demo office; a name nobody has opens it signed out. */
export type OpenAs = (username: string, options?: BrowserContextOptions) => Promise<Page>;

/** Whose accounts sign in; see the configuration. */
export type Office = { dataDirectory: string };
type Fixtures = Office & { openAs: OpenAs };

/** Tests of the desk: each account signs in once, so that the throttle of sign-in is left alone. */
export const test = base.extend<Fixtures, { states: Map<string, State> }>({
  dataDirectory: [process.env.DATA_DIR ?? "data", { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  states: [async ({}, use) => use(new Map()), { scope: "worker" }],
  openAs: async ({ browser, states, baseURL, dataDirectory }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (username, options = {}) => {
      const account = accounts(dataDirectory).find((known) => known.username === username);
      if (account && !states.has(username)) {
        const context = await browser.newContext({ baseURL });
        await signIn(await context.newPage(), account);
        states.set(username, await context.storageState());
        await context.close();
      }
      const context = await browser.newContext({
        baseURL,
        ...options,
        storageState: states.get(username),
      });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** An account of the demo office, for a test that signs in by itself. */
export function accountOf(dataDirectory: string, username: string): Account {
  const found = accounts(dataDirectory).find((known) => known.username === username);
  if (!found) throw new Error(`no account ${username}`);
  return found;
}

function accounts(dataDirectory: string): Account[] {
  return JSON.parse(readFileSync(join(dataDirectory, "demo-accounts.json"), "utf8"));
}

/** Signs in by hand, on whatever office the page is of. */
export async function signIn(page: Page, { username, password }: Account): Promise<void> {
  await page.goto("/zh/sign-in");
  await page.getByLabel("登录名").fill(username);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("main").getByRole("button", { name: "登录" }).click();
  await expect(page).toHaveURL(/\/zh\/desk$/);
}
