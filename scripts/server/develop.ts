// The program with live reload, on the same data as npm start.
import { spawn } from "node:child_process";
import { readPort } from "../host/check-port.js";
import { projectRoot } from "../host/project-root.js";
import { waitFor } from "../host/wait-for.js";
import { explainFaults } from "../recovery/explain-faults.ts";
import { prepareData } from "./prepare-data.ts";
import { welcome } from "./welcome.ts";
import { withHeldFolder } from "./with-held-folder.ts";

await explainFaults(async () => {
  const port = readPort();
  const prepared = await withHeldFolder(prepareData);
  console.log(welcome(`http://localhost:${port}`, prepared));
  // Without the guard it is for nobody but whoever sits here.
  const next = ["node_modules/next/dist/bin/next", "dev", "-H", "localhost", "-p", String(port)];
  const child = spawn(process.execPath, next, { cwd: projectRoot, stdio: "inherit" });
  process.exitCode = await waitFor(child);
});
