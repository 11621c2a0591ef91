// npm run admin:reset [-- USERNAME]: lets an administrator in again who lost password and phone.
import { checkHost } from "./host/check-host.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";

await explainRefusals(async () => {
  checkHost();
  await runPinned("scripts/admin/reset-admin.ts", { forUseOnly: true });
});
