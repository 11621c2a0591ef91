let last: Promise<void> = Promise.resolve();

/**
 * On the server, a turn of the event loop that nobody else draws in: whoever asks gets the one after
 * the last that was asked for. Nothing in the browser, where a page keeps nobody else waiting.
 */
export function nextTurn(): Promise<void> | undefined {
  if (typeof window !== "undefined") return undefined;
  last = last.then(() => new Promise((done) => setImmediate(done)));
  return last;
}
