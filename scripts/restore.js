// npm run restore -- BACKUP: the data as they were; without a name, the backups there are.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("scripts/recovery/restore.ts", { forUseOnly: true });
});
