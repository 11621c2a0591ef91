// All tests of the project. The last line is the count of them all.
import { explainRefusals } from "../host/refusal.js";
import { runBrowserTests } from "./run-browser-tests.ts";
import { runUnitTests } from "./run-unit-tests.ts";

await explainRefusals(async () => {
  const unit = await runUnitTests();
  const browser = await runBrowserTests();
  const failed = unit.failed + browser.failed;
  console.log(`\n${unit.passed + browser.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
