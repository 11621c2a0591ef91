import type { Page } from "@playwright/test";

const patienceMs = 20_000;

/** From now on an address is open only once its page is ready, whichever way it was opened. */
export function openReady(page: Page): void {
  for (const name of ["goto", "reload", "goBack", "goForward"] as const) {
    const original = page[name].bind(page) as (...values: unknown[]) => ReturnType<Page["reload"]>;
    const awaited = async (...values: unknown[]) => {
      const answer = await original(...values);
      await untilReady(page);
      return answer;
    };
    Object.assign(page, { [name]: awaited });
  }
}

/**
 * Waits until the document is there to its end, its fonts are, and its script listens: what is read
 * before may be half of a page, and a key pressed or a box ticked may be lost. An act that is still
 * on its way to another document is not seen: see `arrive`.
 */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  const isReady = await page.evaluate(async (patience) => {
    await document.fonts.ready;
    const until = performance.now() + patience;
    const isAlive = () => Object.keys(document.body).some((key) => key.startsWith("__reactFiber"));
    // Right after a click the browser may hold idle callbacks back for as long as nothing moves.
    const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 500 }));
    const isOurs = document.querySelector('script[src^="/_next/"]') !== null;
    // Nothing is run where there are no scripts, and the framework's own page for an error listens
    // to nothing.
    if (!matchMedia("(scripting: enabled)").matches || !isOurs) return true;
    if (document.documentElement.id === "__next_error__" || "wasReady" in document) return true;
    // React has taken over what the server drew; what it listens with is set up right after.
    while (!isAlive() && performance.now() < until) await idle();
    await idle();
    return isAlive() && Boolean(Object.assign(document, { wasReady: true }));
  }, patienceMs);
  if (!isReady) throw new Error(`the script of ${page.url()} does not listen`);
}

export function runsScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia("(scripting: enabled)").matches);
}
