/** Work done a little at a time: at each `yield` others may come in between, and nothing is half done. */
export type Steps<T> = Generator<void, T>;

/**
 * Does all of it at once, for whoever keeps nobody waiting.
 *
 * @example
 * doAll(compareRowSteps(definition, rows)) //=> the comparison
 */
export function doAll<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
