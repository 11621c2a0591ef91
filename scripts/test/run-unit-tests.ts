import { runVitest } from "./run-vitest.ts";

/** The unit, database and architecture tests, or those of the files that are named. */
export function runUnitTests(files: readonly string[] = []) {
  return runVitest({}, files);
}
