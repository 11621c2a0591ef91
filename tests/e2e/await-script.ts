import type { Page } from "@playwright/test";

const patienceMs = 20_000;

/**
 * From now on the page is there only once its script listens: a key pressed or a box ticked before
 * would be lost on a quick machine. For pages that run scripts.
 */
export function awaitScript(page: Page): void {
  for (const name of ["goto", "reload", "goBack"] as const) {
    const original = page[name].bind(page) as (...values: unknown[]) => ReturnType<Page["reload"]>;
    const awaited = async (...values: unknown[]) => {
      const answer = await original(...values);
      await untilListening(page);
      return answer;
    };
    Object.assign(page, { [name]: awaited });
  }
}

/**
 * Waits until React has taken over what the server drew, and has nothing more to do: what it
 * listens with is set up right after. A page without the program's script has nothing to wait for.
 */
export async function untilListening(page: Page): Promise<void> {
  const listens = await page.evaluate(async (patience) => {
    const until = performance.now() + patience;
    const isAlive = () => Object.keys(document.body).some((key) => key.startsWith("__reactFiber"));
    const idle = () => new Promise((done) => requestIdleCallback(done));
    const isOurs = document.querySelector('script[src^="/_next/"]') !== null;
    // The framework's own page for an error listens to nothing.
    if (!isOurs || document.documentElement.id === "__next_error__") return true;
    while (!isAlive() && performance.now() < until) await idle();
    await idle();
    return isAlive();
  }, patienceMs);
  if (!listens) throw new Error(`the script of ${page.url()} does not listen`);
}
