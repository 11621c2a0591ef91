// Builds what changed, prepares the data, serves until told to stop.
import { dataDirectory } from "#db/data-directory.ts";
import { readPort } from "../host/check-port.js";
import { explainFaults } from "../recovery/explain-faults.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { findTroubles } from "./find-troubles.ts";
import { prepareData } from "./prepare-data.ts";
import { startServer } from "./start-server.ts";
import { warmUp } from "./warm-up.ts";
import { welcome } from "./welcome.ts";
import { withHeldFolder } from "./with-held-folder.ts";

await explainFaults(async () => {
  const prepared = await withHeldFolder(async () => {
    await ensureBuilt();
    return prepareData();
  });
  // From here on the server holds it.
  const server = await startServer({ port: readPort(), dataDirectory: dataDirectory() });
  await warmUp(server.url);
  console.log(welcome(server.url, prepared));
  for (const trouble of await findTroubles(server.url)) console.log(`⚠ ${trouble}\n`);
  process.exitCode = await server.exited;
});
