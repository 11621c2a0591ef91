import { setImmediate } from "node:timers/promises";
import type { Steps } from "#domain/core/steps.ts";

/** So long one step may keep the others waiting; a request of theirs takes a few milliseconds. */
const stepMs = 20;

/**
 * Does all of some work in steps of some milliseconds, between which the server answers others; what
 * was done before it is a step by itself, and so is what comes after it.
 *
 * @throws AbortError once the signal is given
 */
export async function doInSteps<T>(
  steps: Steps<T>,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<T> {
  await setImmediate(undefined, { signal });
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (!step.done && performance.now() - began < stepMs) continue;
    await setImmediate(undefined, { signal });
    if (step.done) return step.value;
    began = performance.now();
  }
}
