// npm run fuzz:workbooks [-- --count 5000] [--seed 1]: mutated workbooks, none of which may do harm.
// Ends with 1 when a file has ended the process that read it; `--plant starvedReader` shows that.
import { parseArgs } from "node:util";
import { openWorkbookProcess } from "#db/workbook/workbook-process.ts";
import { say } from "#scripts/host/say.js";
import { fuzzWorkbooks } from "./fuzz-workbooks.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "5000" },
    seed: { type: "string", default: "1" },
    plant: { type: "string" },
  },
});

/** So little memory that the process dies of any file. */
const starvedMegabytes = 6;

const began = Date.now();
const count = Number(values.count);
const seed = Number(values.seed);
const { answers, rows, ended, slowest } = await fuzzWorkbooks(count, {
  seed,
  reader: openWorkbookProcess(values.plant === "starvedReader" ? starvedMegabytes : undefined),
  onFile: (done) => {
    if (done % 500 === 0) console.log(`  ${done} / ${count}`);
  },
});
for (const [answer, times] of [...answers].sort(([, a], [, b]) => b - a)) {
  console.log(`  ${String(times).padStart(6)}  ${answer}`);
}
const seconds = Math.round((Date.now() - began) / 1000);
console.log(say("fuzzed", { count, seed, seconds, rows, ended, slowest: Math.round(slowest) }));
process.exitCode = ended === 0 ? 0 : 1;
