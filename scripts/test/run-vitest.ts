import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";
import { countsOf, readReport, type TestCounts } from "./test-counts.ts";

type VitestReport = { numPassedTests: number; numFailedTests: number };

/**
 * The tests vitest.config.ts names in such an environment.
 *
 * @param more what Vitest is asked besides: files, or an order
 */
export async function runVitest(
  env: Record<string, string> = {},
  more: readonly string[] = [],
): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), "guatu-unit-"));
  const file = join(folder, "report.json");
  try {
    const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`, ...more];
    const code = await runProgram("node_modules/vitest/vitest.mjs", args, env);
    const report = readReport<VitestReport>(file);
    const counts = report && { passed: report.numPassedTests, failed: report.numFailedTests };
    return countsOf(counts, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
