// npm run check:texts: the texts kept that hold a number of a person or the name of a holder.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("scripts/texts/check-texts.ts", { forUseOnly: true });
});
