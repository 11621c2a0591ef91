// The database tests, each transaction of which is first tried with the disk full at every step.
// `--plant freeWrite` shows that a write in no transaction is seen: it ends with 1.
import { parseArgs } from "node:util";
import { say } from "../host/say.js";
import { runVitest } from "./run-vitest.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { plant: { type: "string" } },
});
const tests = values.plant === "freeWrite" ? "planted" : "db";

const { passed, failed } = await runVitest({ TESTS: tests, DISK_FULL: "1" }, positionals);
console.log(say("diskFilled", { passed, failed }));
process.exitCode = failed === 0 ? 0 : 1;
