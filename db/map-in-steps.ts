import type { Steps } from "#domain/core/steps.ts";
import { doInSteps } from "./do-in-steps.ts";

/**
 * `all.map(make)` in steps, between which the server answers others. What is made of one thing is
 * made in one go, so it has to be small by itself.
 *
 * @throws AbortError once the signal is given
 * @example
 * await mapInSteps(projects, viewProject) //=> the views, in the order of the projects
 */
export function mapInSteps<T, Made>(
  all: Iterable<T>,
  make: (one: T) => Made,
  options?: { signal?: AbortSignal | undefined },
): Promise<Made[]> {
  return doInSteps(mapSteps(all, make), options);
}

function* mapSteps<T, Made>(all: Iterable<T>, make: (one: T) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const one of all) {
    made.push(make(one));
    yield;
  }
  return made;
}
