// Format and lint, types, dead code, then the tests that need no browser. `--static` leaves the
// tests out: the continuous integration runs them as part of `npm test`.
import { projectRoot } from "../host/project-root.js";
import { runStep } from "../host/run-step.js";
import { runUnitTests } from "./run-unit-tests.ts";

const binaries = `${projectRoot}/node_modules/.bin`;
const checks = [
  { name: "stepFormat", command: `${binaries}/biome`, args: ["check", "--error-on-warnings"] },
  // The route types come from Next, and a clean checkout has none yet.
  { name: "stepRouteTypes", command: `${binaries}/next`, args: ["typegen"] },
  { name: "stepTypes", command: `${binaries}/tsc`, args: ["--noEmit"] },
  { name: "stepDeadCode", command: `${binaries}/knip`, args: ["--no-progress"] },
] as const;

const results: boolean[] = [];
for (const check of checks) results.push(await runStep(check));
if (!process.argv.includes("--static")) {
  const { failed } = await runUnitTests();
  results.push(failed === 0);
}
process.exitCode = results.every(Boolean) ? 0 : 1;
