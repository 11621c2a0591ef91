import { execFile } from "node:child_process";
import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";

test("kill:writes is red, and says how much was lost, where the server says saved before it is", async () => {
  const plan = ["--writes", "24", "--kills", "2", "--plant", "hastyServer"];
  const { code, said } = await run("tests/durability/run-kills.ts", ...plan);
  expect(said).toMatch(/lost [1-9]/);
  expect(code).toBe(1);
});

/** Runs a program of the project as its command does; answers its exit code and what it said. */
function run(...args: string[]): Promise<{ code: unknown; said: string }> {
  return new Promise((done) => {
    execFile(process.execPath, args, (fault, said) => done({ code: fault?.code ?? 0, said }));
  });
}
