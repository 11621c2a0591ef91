// npm run guess:passwords: a thousand wrong passwords of one account at once, and /healthz meanwhile.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("tests/durability/run-guesses.ts");
});
