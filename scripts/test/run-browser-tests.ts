import { join } from "node:path";
import { ensureBuilt } from "../server/ensure-built.ts";
import { type TemporaryOffice, withTemporaryOffice } from "../server/with-temporary-office.ts";
import { runProgram } from "./run-program.ts";
import { countsOf, readReport, type TestCounts } from "./test-counts.ts";

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

/**
 * The browser tests, against the built program on two demo portfolios of their own: one for the
 * specs that write, one for those that only read. A test that passed only when tried again has
 * failed.
 */
export async function runBrowserTests(chromium: string): Promise<TestCounts> {
  await ensureBuilt();
  return withTemporaryOffice((writing) =>
    withTemporaryOffice((reading) => runPlaywright(chromium, { writing, reading })),
  );
}

async function runPlaywright(
  chromium: string,
  { writing, reading }: Record<"writing" | "reading", TemporaryOffice>,
): Promise<TestCounts> {
  const report = join(writing.folder, "report.json");
  const code = await runProgram("node_modules/@playwright/test/cli.js", ["test"], {
    BASE_URL: writing.url,
    DATA_DIR: writing.dataDirectory,
    READING_BASE_URL: reading.url,
    READING_DATA_DIR: reading.dataDirectory,
    CHROMIUM_PATH: chromium,
    // In the C locale the browser gives up a file name that is not ASCII.
    LC_ALL: "C.UTF-8",
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return countsOf(read(report), code);
}

function read(file: string): TestCounts | undefined {
  const stats = readReport<PlaywrightReport>(file)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
