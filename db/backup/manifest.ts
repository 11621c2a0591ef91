import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { BackupFault } from "./backup-fault.ts";
import { hashFile } from "./hash-file.ts";

const fileName = "manifest.json";

const manifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.int(),
  rows: z.record(z.string(), z.int()),
  auditHead: z.strictObject({ sequence: z.int(), hash: z.string() }).nullable(),
  migratedTo: z.int(),
  /** Of the keys that open its encrypted columns, where there are any; no key is in a backup. */
  keys: z.strictObject({ household: z.string().nullable(), session: z.string().nullable() }),
  /** Every file of the backup beside this one, by its path in it. */
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});

/** What a backup says of itself. No name and no number of a person. */
export type Manifest = z.infer<typeof manifestSchema>;

export function writeManifest(folder: string, manifest: Manifest): string {
  const file = join(folder, fileName);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return file;
}

/** @throws BackupFault where there is none that can be read */
export function readManifest(folder: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, fileName), "utf8")));
  } catch {
    throw new BackupFault("backup.notFound", { folder });
  }
}

/** Whether every file is there in its full length: quick, and blind to a changed byte. */
export function hasItsFiles(folder: string, { files }: Manifest): boolean {
  return files.every(
    ({ path, bytes }) => statSync(join(folder, path), { throwIfNoEntry: false })?.size === bytes,
  );
}

/** The files that are missing or not what they were when the backup was made. */
export function findChangedFiles(folder: string, { files }: Manifest): string[] {
  return files
    .filter(({ path, sha256 }) => {
      try {
        return hashFile(join(folder, path)) !== sha256;
      } catch {
        return true;
      }
    })
    .map(({ path }) => path);
}
