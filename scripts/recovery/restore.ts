// Restores a backup by its name or its folder. `--without-key` goes on although the key of
// personal data does not fit.
import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type FoundBackup, listBackups } from "#db/backup/list-backups.ts";
import { readManifest } from "#db/backup/manifest.ts";
import { restoreBackup } from "#db/backup/restore-backup.ts";
import { backupDirectory, dataDirectory } from "#db/data-directory.ts";
import { say } from "../host/say.js";
import { explainFaults } from "./explain-faults.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "without-key": { type: "boolean", default: false } },
});

process.umask(0o077);
await explainFaults(async () => {
  const [wanted] = positionals;
  if (wanted === undefined) return listThem();
  const backup = find(wanted);
  const at = Date.now();
  const { keptAs, unopened } = await restoreBackup(backup, {
    at,
    withoutKey: values["without-key"],
  });
  const made = new Date(backup.manifest.madeAt).toISOString();
  console.log(say("restored", { name: backup.name, made, folder: dataDirectory() }));
  if (keptAs !== null) console.log(say("restoreKept", { keptAs }));
  if (unopened.includes("household")) console.log(say("restoreWithoutKey"));
  if (unopened.includes("session")) console.log(say("restoreWithoutSecret"));
});

function find(wanted: string): FoundBackup {
  const known = listBackups(backupDirectory()).find(({ name }) => name === wanted);
  const folder = existsSync(wanted) ? resolve(wanted) : resolve(backupDirectory(), wanted);
  return known ?? { name: basename(folder), folder, manifest: readManifest(folder) };
}

function listThem(): void {
  const backups = listBackups(backupDirectory());
  console.log(
    say(backups.length > 0 ? "restoreWhich" : "restoreNone", { folder: backupDirectory() }),
  );
  for (const { name } of backups) console.log(`  ${name}`);
  process.exitCode = 1;
}
