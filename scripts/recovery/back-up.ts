// Makes a backup, removes those that are too old, and says which are left.
import { makeBackup } from "#db/backup/make-backup.ts";
import { removeOldBackups } from "#db/backup/remove-old-backups.ts";
import { backupDirectory } from "#db/data-directory.ts";
import { say } from "../host/say.js";
import { explainFaults } from "./explain-faults.ts";

process.umask(0o077);
await explainFaults(backUp, { writesTo: backupDirectory });

async function backUp(): Promise<void> {
  const at = Date.now();
  const { folder, manifest } = await makeBackup(at);
  const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0);
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(say("backupMade", { folder, rows, megabytes: (bytes / 1e6).toFixed(1) }));
  if (Object.values(manifest.keys).some(Boolean)) console.log(say("backupKeepKeys"));
  const { kept, removed, damaged } = removeOldBackups(at);
  console.log(say("backupsKept", { kept, removed: removed.length }));
  for (const name of damaged) console.error(say("backupDamaged", { name }));
}
