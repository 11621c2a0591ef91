import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guatu-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function loadDemo(): string {
  const env = { ...process.env, DATA_DIR: folder };
  return execFileSync(process.execPath, ["scripts/load-demo.ts"], { env, encoding: "utf8" });
}

it("loads the demo once, and leaves it alone after that", () => {
  expect(loadDemo()).toBe("demo: 8 projects, 9 accounts\n");
  const accounts = readFileSync(join(folder, "demo-accounts.json"), "utf8");
  expect(loadDemo()).toBe("demo: not loaded, the database is in use\n");
  expect(readFileSync(join(folder, "demo-accounts.json"), "utf8")).toBe(accounts);
  expect(readdirSync(folder).sort()).toEqual([
    "demo-accounts.json",
    "guatu.lock",
    "guatu.sqlite",
    "household.key",
    "secret.key",
  ]);
}, 60_000);
