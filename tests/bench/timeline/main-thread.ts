import { setTimeout as delay } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";

const pollMilliseconds = 100;
const quietMilliseconds = 700;
/** What the page may do within a poll and still count as at rest. */
const restMilliseconds = 5;
const patienceMilliseconds = 180_000;

/** What the main thread of a page has done, in processor time: other processes do not count. */
export class MainThread {
  readonly #client: CDPSession;

  private constructor(client: CDPSession) {
    this.#client = client;
  }

  static async of(page: Page): Promise<MainThread> {
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    return new MainThread(client);
  }

  /** Milliseconds spent on tasks so far. */
  async busy(): Promise<number> {
    return (await this.#metric("TaskDuration")) * 1000;
  }

  /** Bytes of script objects that are in use. */
  async heap(): Promise<number> {
    await this.#client.send("HeapProfiler.collectGarbage");
    return this.#metric("JSHeapUsedSize");
  }

  /**
   * Waits until the page has come to rest.
   *
   * @throws Error when it does not
   */
  async settled(): Promise<void> {
    const giveUpAt = Date.now() + patienceMilliseconds;
    let quietSince = Date.now();
    let before = await this.busy();
    while (Date.now() - quietSince < quietMilliseconds) {
      if (Date.now() > giveUpAt) throw new Error("the page does not come to rest");
      await delay(pollMilliseconds);
      const now = await this.busy();
      if (now - before > restMilliseconds) quietSince = Date.now();
      before = now;
    }
  }

  async #metric(wanted: string): Promise<number> {
    const { metrics } = await this.#client.send("Performance.getMetrics");
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`this Chromium does not measure ${wanted}`);
    return found.value;
  }
}
