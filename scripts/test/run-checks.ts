// Format and lint, types, dead code, then the quick ones of the tests that need no browser. One part
// alone: `-- lint`, `-- types`. `--static` leaves the tests out: the continuous integration runs
// all of them as part of `npm test`.
import { projectRoot } from "../host/project-root.js";
import { runStep } from "../host/run-step.js";
import { runUnitTests } from "./run-unit-tests.ts";

const binaries = `${projectRoot}/node_modules/.bin`;
const knip = { command: `${binaries}/knip`, args: ["--no-progress", "--no-config-hints"] };
const checks = [
  {
    part: "lint",
    name: "stepFormat",
    command: `${binaries}/biome`,
    args: ["check", "--error-on-warnings"],
  },
  // The route types come from Next, and a clean checkout has none yet.
  { part: "types", name: "stepRouteTypes", command: `${binaries}/next`, args: ["typegen"] },
  { part: "types", name: "stepTypes", command: `${binaries}/tsc`, args: ["--noEmit"] },
  { part: "dead code", name: "stepDeadCode", ...knip },
  // What only tests call is dead, too; a type is nothing that runs.
  {
    part: "dead code",
    name: "stepTestedOnly",
    command: knip.command,
    args: [...knip.args, "--production", "--exclude", "types"],
  },
] as const;

const [asked] = process.argv.slice(2);
const isPart = checks.some(({ part }) => part === asked);
const results: boolean[] = [];
for (const check of checks) {
  if (!isPart || check.part === asked) results.push((await runStep(check)) === 0);
}
if (!isPart && asked !== "--static") {
  const { failed } = await runUnitTests([], { TESTS: "quick" });
  results.push(failed === 0);
}
process.exitCode = results.every(Boolean) ? 0 : 1;
