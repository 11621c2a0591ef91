import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findFreePort } from "#scripts/server/find-free-port.ts";
import { removeFolder } from "#scripts/server/remove-folder.ts";
import { type RunningServer, startServer } from "#scripts/server/start-server.ts";

const run = promisify(execFile);

/** The command of a person at the machine, on a data folder. */
export async function runRecovery(
  script: "back-up" | "restore",
  {
    dataDirectory,
    backups,
    args = [],
  }: { dataDirectory: string; backups: string; args?: string[] },
): Promise<string> {
  const env = { ...process.env, DATA_DIR: dataDirectory, BACKUP_DIR: backups };
  const { stdout } = await run(process.execPath, [`scripts/recovery/${script}.ts`, ...args], {
    env,
  });
  return stdout;
}

export type RecoveredOffice = {
  readonly dataDirectory: string;
  readonly backups: string;
  readonly server: RunningServer;
};

/**
 * Backs up a running office, restores the backup on another "machine", which has nothing but the
 * keys and the list of accounts, and starts a server there.
 */
export async function recoverOffice(running: string): Promise<RecoveredOffice> {
  const root = mkdtempSync(join(tmpdir(), "guatu-recovered-"));
  const [dataDirectory, backups] = [join(root, "data"), join(root, "backups")];
  mkdirSync(dataDirectory, { mode: 0o700 });
  const made = await runRecovery("back-up", { dataDirectory: running, backups });
  const [name] = made.match(/guatu-\d[\dTZ-]+/) ?? [];
  if (name === undefined) throw new Error(`no backup named: ${made}`);
  for (const file of ["household.key", "secret.key", "demo-accounts.json"]) {
    copyFileSync(join(running, file), join(dataDirectory, file));
  }
  await runRecovery("restore", { dataDirectory, backups, args: [name] });
  const server = await startServer({ port: await findFreePort(), dataDirectory, output: "ignore" });
  return { dataDirectory, backups, server };
}

export async function closeOffice({ dataDirectory, server }: RecoveredOffice): Promise<void> {
  await server.stop();
  removeFolder(join(dataDirectory, ".."));
}
