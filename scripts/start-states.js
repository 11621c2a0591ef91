// npm run start:states: what a start says of a data folder, a key or a disk that is not as it must be.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("tests/start/run-start-states.ts");
});
