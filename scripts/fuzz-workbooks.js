// npm run fuzz:workbooks: thousands of mutated workbooks through the gate and the reader.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("tests/fuzz/run-workbooks.ts");
});
