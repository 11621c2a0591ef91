// npm run guess:receipts: ten thousand wrong codes of receipts, and whether anything tells one kind from another.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("tests/durability/run-receipt-guesses.ts");
});
