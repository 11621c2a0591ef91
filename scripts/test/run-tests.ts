// All tests of the project, or those that are named: `npm test -- tests/e2e/NAME.spec.ts
// --repeat-each 10` (anything Playwright takes) or `npm test -- tests/db/NAME.test.ts`; `-- unit` and
// `-- e2e` are all of a kind. The last line is the count of them all.
import { explainRefusals } from "../host/refusal.js";
import { ensureChromium } from "./ensure-chromium.ts";
import { ensureNginx } from "./ensure-nginx.ts";
import { ensureOffice } from "./ensure-office.ts";
import { runBrowserTests } from "./run-browser-tests.ts";
import { runOfficeTests } from "./run-office-tests.ts";
import { runUnitTests } from "./run-unit-tests.ts";
import type { TestCounts } from "./test-counts.ts";

const asked = process.argv.slice(2);

await explainRefusals(async () => {
  const counts = asked.length > 0 ? [await runAsked()] : await runAll();
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

async function runAll(): Promise<TestCounts[]> {
  // What is missing is fetched while the first tests run, one after the other as apt wants it.
  const chromium = ensureChromium();
  const nginx = chromium.then(() => ensureNginx());
  const office = nginx.then(() => ensureOffice());
  // A refusal is for the moment that needs what is missing.
  for (const fetched of [chromium, nginx, office]) fetched.catch(() => undefined);
  return [
    await runUnitTests(),
    await runBrowserTests(await nginx.then(() => chromium)),
    await runOfficeTests(await office),
  ];
}

async function runAsked(): Promise<TestCounts> {
  const [kind, ...more] = asked;
  if (kind === "unit") return runUnitTests(more);
  if (kind === "e2e") return runBrowserTests(await ensureChromium(), more);
  if (asked.some((each) => /\.test\.tsx?$/.test(each))) return runUnitTests(asked);
  return runBrowserTests(await ensureChromium(), asked);
}
