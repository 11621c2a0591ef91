import { randomUUID } from "node:crypto";
import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { isBusy } from "../is-busy.ts";
import type { Db } from "../open-database.ts";
import { writeProof } from "../schema/write-proof.ts";

export type WriteProof = "written" | "busy" | "readOtherwise" | "readOnly";

/**
 * Proves that the database takes a write and keeps it: one row is written anew and committed, and
 * read back through a connection of its own, which finds the file by its name. So it also shows a
 * file that was taken away or put in the place of the one that is open. It waits for nobody:
 * somebody else who is writing right now leaves nothing to prove.
 *
 * @throws Error what SQLite said
 */
export function proveWrite(db: Db): WriteProof {
  // Two files of one name share what lies beside them. Closing the second gives up the locks that
  // this process has for the first; another process then cuts off the index of the log that is
  // still mapped here, and this one ends by SIGBUS. So a file in the place of ours is not opened.
  if (!isSameFile(db)) return "readOtherwise";
  const token = randomUUID();
  try {
    writeAtOnce(db, token);
  } catch (fault) {
    if (isBusy(fault)) return "busy";
    throw fault;
  }
  if (!isSameFile(db) || readBack(db) !== token) return "readOtherwise";
  return mayWrite(db) ? "written" : "readOnly";
}

/** What is open goes on being written after its rights are taken away, until the next start. */
function mayWrite({ $client }: Db): boolean {
  if ($client.memory) return true;
  try {
    for (const path of [$client.name, dirname($client.name)]) accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const fileOf = new WeakMap<Db, bigint>();

/** Beside the log of the old file, a new one may read like it. */
function isSameFile(db: Db): boolean {
  if (db.$client.memory) return true;
  const { ino } = statSync(db.$client.name, { bigint: true });
  const known = fileOf.get(db) ?? ino;
  fileOf.set(db, known);
  return known === ino;
}

/** Whoever asks for readiness is answered in the server's own thread, which a wait would stop. */
function writeAtOnce(db: Db, token: string): void {
  const patience = Number(db.$client.pragma("busy_timeout", { simple: true }));
  db.$client.pragma("busy_timeout = 0");
  try {
    db.transaction(
      (tx) =>
        tx
          .insert(writeProof)
          .values({ id: 1, token })
          .onConflictDoUpdate({ target: writeProof.id, set: { token } })
          .run(),
      { behavior: "immediate" },
    );
  } finally {
    db.$client.pragma(`busy_timeout = ${patience}`);
  }
}

function readBack({ $client }: Db): unknown {
  const reader = $client.memory
    ? $client
    : new Sqlite($client.name, { readonly: true, fileMustExist: true, timeout: 0 });
  try {
    return reader.prepare("select token from write_proof").pluck().get();
  } finally {
    if (reader !== $client) reader.close();
  }
}
