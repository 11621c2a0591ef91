// npm run backup: a verified copy of the data, made while the server goes on.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("scripts/recovery/back-up.ts", { forUseOnly: true });
});
