import { join } from "node:path";
import { ensureBuilt } from "../server/ensure-built.ts";
import { withTemporaryOffice } from "../server/with-temporary-office.ts";
import { ensureChromium } from "./ensure-chromium.ts";
import { runProgram } from "./run-program.ts";
import { countsOf, readReport, type TestCounts } from "./test-counts.ts";

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

/**
 * The browser tests, against the built program on a demo portfolio of its own. A test that
 * passed only when tried again has failed.
 */
export async function runBrowserTests(): Promise<TestCounts> {
  const chromium = await ensureChromium();
  await ensureBuilt();
  return withTemporaryOffice(async ({ url, dataDirectory, folder }) => {
    const report = join(folder, "report.json");
    const code = await runProgram("node_modules/@playwright/test/cli.js", ["test"], {
      BASE_URL: url,
      DATA_DIR: dataDirectory,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    return countsOf(read(report), code);
  });
}

function read(file: string): TestCounts | undefined {
  const stats = readReport<PlaywrightReport>(file)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
