import { forkProgram } from "../fork-program.ts";
import { rememberDamage } from "../readiness/watch-integrity.ts";
import type { BackupFault } from "./backup-fault.ts";

/**
 * Makes a backup beside the server. What it has to complain of goes to the server's own output.
 *
 * @returns whether a verified backup was made
 */
export function startBackup(): Promise<boolean> {
  const { DATA_DIR, BACKUP_DIR } = process.env;
  const child = forkProgram("db/backup/backup-child.ts", {
    env: { ...(DATA_DIR && { DATA_DIR }), ...(BACKUP_DIR && { BACKUP_DIR }) },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  child.once("message", (code) => {
    if (code === ("backup.liveDamaged" satisfies BackupFault["code"])) rememberDamage();
  });
  return new Promise((done) => {
    child.once("error", () => done(false));
    child.once("exit", (code) => done(code === 0));
  });
}
