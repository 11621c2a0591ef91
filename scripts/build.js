// npm run build: installs and builds, and starts nothing. What it has built, `npm start` serves.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("scripts/server/build.ts");
});
