// npm start: from a fresh clone to a running office. Any Node from 20 on can read this file.
import { checkDataDirectory } from "./host/check-data-directory.js";
import { checkHost } from "./host/check-host.js";
import { checkPort, readPort } from "./host/check-port.js";
import { explainRefusals } from "./host/refusal.js";
import { runPinned } from "./host/run-pinned.js";
import { readTrustedProxies } from "./server/guard/client-address.js";

await explainRefusals(async () => {
  checkHost();
  checkDataDirectory();
  readTrustedProxies();
  await checkPort(readPort());
  await runPinned("scripts/server/serve.ts", { forUseOnly: true });
});
