import { defineConfig } from "@playwright/test";
import type { Sharing } from "./tests/e2e/desk-test.ts";

const isRoot = process.getuid?.() === 0;

/** Specs that change nothing: what they find does not depend on what ran before or beside them. */
const reading = /-pages\.spec\.ts$/;

/**
 * Run by `npm test`, and for some of the specs by `npm test -- tests/e2e/NAME.spec.ts`. Each spec
 * that writes has an office of its own; those that only read share one for each worker, so any of
 * them may run beside any other, in any order and as often as is asked for.
 */
export default defineConfig<Sharing>({
  testDir: "tests/e2e",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A machine with other work takes its time: whatever never ends is still told.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json"]],
  globalSetup: "tests/e2e/make-demo-office.ts",
  projects: [
    { name: "writing", testIgnore: reading },
    { name: "reading", testMatch: reading, use: { sharesOffice: true } },
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
