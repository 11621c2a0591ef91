// npm run test:long [-- unit|fuzz|disk|kills|browser] [--seed 7] [--repeat-each 10]: all of the long
// suites, or some. Without a seed each run takes a new one and says it, so that it can be had again.
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { explainRefusals } from "../host/refusal.js";
import { say, type Word } from "../host/say.js";
import { ensureChromium } from "./ensure-chromium.ts";
import { runBrowserTests } from "./run-browser-tests.ts";
import { runProgram } from "./run-program.ts";
import { runUnitTests } from "./run-unit-tests.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: String(randomInt(2 ** 31)) },
    "repeat-each": { type: "string", default: "10" },
  },
});
const { seed } = values;

type Suite = { part: string; name: Word; run: () => Promise<boolean> };

const suites: readonly Suite[] = [
  {
    part: "unit",
    name: "longUnit",
    run: async () => {
      const shuffled = ["--sequence.shuffle.files", "--sequence.shuffle.tests"];
      const { failed } = await runUnitTests([...shuffled, `--sequence.seed=${seed}`], {
        SEED: seed,
        HOUSEHOLD_RUNS: "200",
      });
      return failed === 0;
    },
  },
  {
    part: "fuzz",
    name: "longFuzz",
    run: () => succeeds("tests/fuzz/run-workbooks.ts", ["--count", "5000", "--seed", seed]),
  },
  { part: "disk", name: "longDisk", run: () => succeeds("scripts/test/run-on-full-disk.ts") },
  {
    part: "kills",
    name: "longKills",
    run: () => {
      const plan = ["--writes", "10000", "--kills", "50", "--seed", seed];
      return succeeds("tests/durability/run-kills.ts", plan);
    },
  },
  {
    part: "browser",
    name: "longBrowser",
    run: async () => {
      const repeat = ["--repeat-each", values["repeat-each"]];
      return (await runBrowserTests(await ensureChromium(), repeat)).failed === 0;
    },
  },
];

await explainRefusals(async () => {
  const asked = suites.filter(({ part }) => positionals.length === 0 || positionals.includes(part));
  const results: string[] = [];
  for (const { name, run } of asked) {
    console.log(`\n▸ ${say(name, { seed })}`);
    const succeeded = await run();
    results.push(`${succeeded ? "✓" : "✗"} ${say(name, { seed })}`);
    if (!succeeded) process.exitCode = 1;
  }
  console.log(`\n${results.join("\n")}`);
});

async function succeeds(program: string, args: string[] = []): Promise<boolean> {
  return (await runProgram(program, args)) === 0;
}
