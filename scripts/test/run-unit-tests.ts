import { runVitest } from "./run-vitest.ts";

/**
 * The unit, database and architecture tests.
 *
 * @param more what Vitest is asked besides: files, or an order
 */
export function runUnitTests(more: readonly string[] = [], env: Record<string, string> = {}) {
  return runVitest(env, more);
}
