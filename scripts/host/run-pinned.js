import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { endWithShell } from "./end-with-shell.js";
import { ensureInstalled, pinnedNode } from "./ensure-installed.js";
import { projectRoot } from "./project-root.js";
import { waitFor } from "./wait-for.js";

/**
 * Makes sure the dependencies are there, then runs a TypeScript program of this project on the
 * Node that came with them, and ends as it ends.
 *
 * @param {string} program a path from the project's root
 * @param {{ forUseOnly?: boolean }} [options] `forUseOnly`: it needs no packages of development
 * @throws {import("./refusal.js").Refusal} when the dependencies could not be installed
 */
export async function runPinned(program, options) {
  endWithShell();
  await ensureInstalled(options);
  const child = spawn(pinnedNode, [program, ...process.argv.slice(2)], {
    cwd: projectRoot,
    stdio: "inherit",
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      PATH: `${dirname(pinnedNode)}${delimiter}${process.env.PATH ?? ""}`,
    },
  });
  process.exitCode = await waitFor(child);
}
