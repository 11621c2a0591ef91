// All tests of the project. The last line is the count of them all.
import { explainRefusals } from "../host/refusal.js";
import { ensureChromium } from "./ensure-chromium.ts";
import { ensureOffice } from "./ensure-office.ts";
import { runBrowserTests } from "./run-browser-tests.ts";
import { runOfficeTests } from "./run-office-tests.ts";
import { runUnitTests } from "./run-unit-tests.ts";

await explainRefusals(async () => {
  // What is missing is fetched while the first tests run, one after the other as apt wants it.
  const chromium = ensureChromium();
  const office = chromium.then(() => ensureOffice());
  // A refusal is for the moment that needs what is missing.
  for (const fetched of [chromium, office]) fetched.catch(() => undefined);
  const counts = [
    await runUnitTests(),
    await runBrowserTests(await chromium),
    await runOfficeTests(await office),
  ];
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
