import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { DemoAccountWithPassword } from "./create-demo-accounts.ts";

/** Keeps the demo's passwords beside the database, readable by its owner only. */
export function writeDemoAccounts(
  file: string,
  accounts: readonly DemoAccountWithPassword[],
): void {
  const unfinished = `${file}.unfinished`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, `${JSON.stringify(accounts, null, 2)}\n`, { flag: "wx", mode: 0o600 });
  renameSync(unfinished, file);
}
