import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "../server/ensure-built.ts";
import { loadDemo } from "../server/load-demo.ts";
import { startServer } from "../server/start-server.ts";
import { ensureChromium } from "./ensure-chromium.ts";
import { findFreePort } from "./find-free-port.ts";
import { runProgram } from "./run-program.ts";
import { countsOf, readReport, type TestCounts } from "./test-counts.ts";

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

/**
 * The browser tests, against the built program on a demo portfolio of its own. Whatever
 * happens, the server is stopped and its data removed. A test that passed only when tried again
 * has failed.
 */
export async function runBrowserTests(): Promise<TestCounts> {
  const chromium = await ensureChromium();
  await ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), "guatu-browser-"));
  const dataDirectory = join(folder, "data");
  try {
    await loadDemo(dataDirectory);
    const log = openSync(join(folder, "server.log"), "w");
    const server = await startServer({ port: await findFreePort(), dataDirectory, output: log });
    try {
      const report = join(folder, "report.json");
      const code = await runProgram("node_modules/@playwright/test/cli.js", ["test"], {
        BASE_URL: server.url,
        DATA_DIR: dataDirectory,
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      });
      return countsOf(read(report), code);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string): TestCounts | undefined {
  const stats = readReport<PlaywrightReport>(file)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
