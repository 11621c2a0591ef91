// npm run test:long: the suites that take too long for every push, with seeds nobody has tried.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("scripts/test/run-long-tests.ts");
});
