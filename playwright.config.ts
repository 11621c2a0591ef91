import { defineConfig } from "@playwright/test";
import type { Office } from "./tests/e2e/desk-test.ts";

const isRoot = process.getuid?.() === 0;

/** Specs that change nothing: what they find does not depend on what ran before or beside them. */
const reading = /-pages\.spec\.ts$/;

/**
 * Run by `npm test`, which starts two offices and says where they are; never by itself. The specs
 * that only read have an office of their own, so that they may run beside those that write; where
 * there is one office, as when a single spec is tried, they share it.
 */
export default defineConfig<Office>({
  testDir: "tests/e2e",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  projects: [
    {
      name: "writing",
      testIgnore: reading,
      workers: 1,
      use: { baseURL: process.env.BASE_URL, dataDirectory: process.env.DATA_DIR },
    },
    {
      name: "reading",
      testMatch: reading,
      use: {
        baseURL: process.env.READING_BASE_URL ?? process.env.BASE_URL,
        dataDirectory: process.env.READING_DATA_DIR ?? process.env.DATA_DIR,
      },
    },
  ],
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        ...(isRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
});
