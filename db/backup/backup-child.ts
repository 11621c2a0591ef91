// Makes a backup in a process of its own, so that reading a whole database through keeps nobody
// waiting for a page. Ends with the server that started it.
import { BackupFault } from "./backup-fault.ts";
import { makeBackup } from "./make-backup.ts";
import { removeOldBackups } from "./remove-old-backups.ts";

const leaveUnfinished = () => process.exit(1);
process.once("disconnect", leaveUnfinished);
try {
  const at = Date.now();
  await makeBackup(at);
  const { damaged } = removeOldBackups(at);
  if (damaged.length > 0) process.stderr.write(`damaged backups: ${damaged.join(", ")}\n`);
} catch (fault) {
  process.exitCode = 1;
  process.stderr.write(`${fault}\n`);
  if (fault instanceof BackupFault) process.send?.(fault.code);
}
process.off("disconnect", leaveUnfinished);
process.disconnect();
