// Builds what changed, prepares the data, serves until told to stop.
import { dataDirectory } from "#db/data-directory.ts";
import { readPort } from "../host/check-port.js";
import { explainRefusals } from "../host/refusal.js";
import { ensureBuilt } from "./ensure-built.ts";
import { prepareData } from "./prepare-data.ts";
import { startServer } from "./start-server.ts";
import { welcome } from "./welcome.ts";

await explainRefusals(async () => {
  await ensureBuilt();
  const prepared = await prepareData();
  const server = await startServer({ port: readPort(), dataDirectory: dataDirectory() });
  console.log(welcome(server.url, prepared));
  process.exitCode = await server.exited;
});
