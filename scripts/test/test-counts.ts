import { existsSync, readFileSync } from "node:fs";

/** How many tests passed and failed. A skipped test is neither. */
export type TestCounts = { passed: number; failed: number };

/** What a runner printed as JSON, or undefined where it broke down before it could. */
export function readReport<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/**
 * The counts of a runner. One that ended badly without a failed test, or that ran no test at
 * all, counts as one failure: silence is not success.
 *
 * @example
 * countsOf({ passed: 0, failed: 0 }, 0) //=> { passed: 0, failed: 1 }
 */
export function countsOf(counts: TestCounts | undefined, exitCode: number): TestCounts {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const isBroken = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isBroken ? 1 : failed };
}
