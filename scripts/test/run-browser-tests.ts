import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";
import { countsOf, readReport, type TestCounts } from "./test-counts.ts";

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

/**
 * The browser tests, against the built program. A test that passed only when tried again has
 * failed.
 *
 * @param args which of them, and how often, as Playwright is asked: `--repeat-each 10`
 */
export async function runBrowserTests(
  chromium: string,
  args: readonly string[] = [],
): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), "guatu-report-"));
  const report = join(folder, "report.json");
  try {
    const code = await runProgram("node_modules/@playwright/test/cli.js", ["test", ...args], {
      CHROMIUM_PATH: chromium,
      // In the C locale the browser gives up a file name that is not ASCII.
      LC_ALL: "C.UTF-8",
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    return countsOf(read(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string): TestCounts | undefined {
  const stats = readReport<PlaywrightReport>(file)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
