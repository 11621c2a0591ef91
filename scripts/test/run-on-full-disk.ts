// The database tests, each transaction of which is first tried with the disk full at every step.
import { say } from "../host/say.js";
import { runVitest } from "./run-vitest.ts";

const { passed, failed } = await runVitest({ TESTS: "db", DISK_FULL: "1" });
console.log(say("diskFilled", { passed, failed }));
process.exitCode = failed === 0 ? 0 : 1;
