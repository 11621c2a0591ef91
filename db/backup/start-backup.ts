import { fork } from "node:child_process";
import { join } from "node:path";

/**
 * Makes a backup beside the server. The child runs from its source, like the one that reads
 * workbooks; what it has to complain of goes to the server's own output.
 *
 * @returns whether a verified backup was made
 */
export function startBackup(): Promise<boolean> {
  const program = join(process.cwd(), "db/backup/backup-child.ts");
  const { DATA_DIR, BACKUP_DIR } = process.env;
  const child = fork(/* turbopackIgnore: true */ program, {
    execArgv: [],
    env: {
      NODE_ENV: "production",
      ...(DATA_DIR && { DATA_DIR }),
      ...(BACKUP_DIR && { BACKUP_DIR }),
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return new Promise((done) => {
    child.once("error", () => done(false));
    child.once("exit", (code) => done(code === 0));
  });
}
