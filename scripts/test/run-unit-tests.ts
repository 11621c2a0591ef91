import { runVitest } from "./run-vitest.ts";

/** The unit, database and architecture tests. */
export function runUnitTests() {
  return runVitest();
}
