import { setTimeout } from "node:timers/promises";
import { isBusy } from "#db/is-busy.ts";

type Waiting = {
  readonly signal?: AbortSignal | undefined;
  /** how long in all, and how long between one attempt and the next */
  readonly patienceMs?: number;
  readonly pauseMs?: number;
};

/**
 * Runs what has to be alone with the database, again and again while another connection is writing:
 * a large import takes its time. In between it is everybody else's turn.
 *
 * @throws AbortError once the signal is given, SQLITE_BUSY where patience is over
 */
export async function retryWhileBusy<T>(
  task: () => T,
  { signal, patienceMs = 120_000, pauseMs = 500 }: Waiting = {},
): Promise<T> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return task();
    } catch (fault) {
      if (!isBusy(fault) || performance.now() >= until) throw fault;
    }
    await setTimeout(pauseMs, undefined, { signal });
  }
}
