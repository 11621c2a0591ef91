import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Runs a program of the project as its command does; answers its exit code and what it said. */
function run(...args: string[]) {
  const { TESTS, DISK_FULL, VITEST, ...env } = process.env;
  const ended = spawnSync(process.execPath, args, { encoding: "utf8", env });
  return { code: ended.status, said: ended.stdout };
}

test("fuzz:workbooks ends well where every file is answered, and is red where one ends the reader", () => {
  const sound = run("tests/fuzz/run-workbooks.ts", "--count", "5");
  expect(sound.said).toContain("the reading process ended 0 times");
  expect(sound.code).toBe(0);
  const starved = run("tests/fuzz/run-workbooks.ts", "--count", "2", "--plant", "starvedReader");
  expect(starved.said).toMatch(/the reading process ended [1-9]\d* times/);
  expect(starved.code).toBe(1);
});

test("fill:disk is red where a command writes in no transaction", () => {
  const { code, said } = run("scripts/test/run-on-full-disk.ts", "--plant", "freeWrite");
  expect(said).toContain("0 tests passed, 1 failed");
  expect(code).toBe(1);
});
