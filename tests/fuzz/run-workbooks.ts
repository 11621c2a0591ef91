// npm run fuzz:workbooks [-- --count 5000] [--seed 1]: mutated workbooks, none of which may do harm.
import { parseArgs } from "node:util";
import { say } from "#scripts/host/say.js";
import { fuzzWorkbooks } from "./fuzz-workbooks.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "5000" },
    seed: { type: "string", default: "1" },
  },
});

const began = Date.now();
const count = Number(values.count);
const { answers, rows, ended, slowest } = await fuzzWorkbooks(count, {
  seed: Number(values.seed),
  onFile: (done) => {
    if (done % 500 === 0) console.log(`  ${done} / ${count}`);
  },
});
for (const [answer, times] of [...answers].sort(([, a], [, b]) => b - a)) {
  console.log(`  ${String(times).padStart(6)}  ${answer}`);
}
const seconds = Math.round((Date.now() - began) / 1000);
console.log(say("fuzzed", { count, seconds, rows, ended, slowest: Math.round(slowest) }));
