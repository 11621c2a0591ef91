import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { BackupFault } from "./backup-fault.ts";
import { hashFile } from "./hash-file.ts";

const fileName = "manifest.json";

/** What this program writes. A change that an older program could not read has the next number. */
export const manifestFormat = 1 as const;

const manifestSchema = z.object({
  format: z.literal(manifestFormat),
  madeAt: z.int(),
  rows: z.record(z.string(), z.int()),
  auditHead: z.object({ sequence: z.int(), hash: z.string() }).nullable(),
  migratedTo: z.int(),
  /** Of the keys that open its encrypted columns, where there are any; no key is in a backup. */
  keys: z.object({ household: z.string().nullable(), session: z.string().nullable() }),
  /** Every file of the backup beside this one, by its path in it. */
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});

/** What a backup says of itself. No name and no number of a person. */
export type Manifest = z.infer<typeof manifestSchema>;

export function writeManifest(folder: string, manifest: Manifest): string {
  const file = join(folder, fileName);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return file;
}

/**
 * Reads what a backup says of itself, as this program or an earlier one wrote it.
 *
 * @throws BackupFault `backup.notFound` where there is none that can be read, `backup.tooNew` where a
 * newer program wrote it
 */
export function readManifest(folder: string): Manifest {
  const written = readJson(folder);
  const { format = 0 } = written;
  if (typeof format === "number" && format > manifestFormat) {
    throw new BackupFault("backup.tooNew", { folder });
  }
  const read = manifestSchema.safeParse(format === 0 ? upgrade(written) : written);
  if (!read.success) throw new BackupFault("backup.notFound", { folder });
  return read.data;
}

type Written = { readonly format?: unknown; readonly [field: string]: unknown };

function readJson(folder: string): Written {
  try {
    return z.record(z.string(), z.unknown()).parse(parseFile(join(folder, fileName)));
  } catch {
    throw new BackupFault("backup.notFound", { folder });
  }
}

const parseFile = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** Before formats had numbers, a backup named at most the key of personal data. */
function upgrade({ keyFingerprint = null, ...written }: Written): Written {
  return { keys: { household: keyFingerprint, session: null }, ...written, format: manifestFormat };
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
