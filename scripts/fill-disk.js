// npm run fill:disk: every test of the commands again, with the disk full at each step of a write.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("scripts/test/run-on-full-disk.ts");
});
