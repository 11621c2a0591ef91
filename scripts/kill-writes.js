// npm run kill:writes: thousands of acknowledged writes while the server is killed over and over.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("tests/durability/run-kills.ts");
});
