import { setImmediate } from "node:timers/promises";

/** So long one step may keep the others waiting; a request of theirs takes a few milliseconds. */
const stepMs = 20;

/**
 * `all.map(make)` in steps, between which the server answers others. What is made of one thing is
 * made in one go, so it has to be small by itself.
 *
 * @example
 * await mapInSteps(projects, viewProject) //=> the views, in the order of the projects
 */
export async function mapInSteps<T, Made>(
  all: Iterable<T>,
  make: (one: T) => Made,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Made[]> {
  const made: Made[] = [];
  let began = performance.now();
  for (const one of all) {
    if (performance.now() - began >= stepMs) {
      await setImmediate(undefined, { signal });
      began = performance.now();
    }
    made.push(make(one));
  }
  return made;
}
