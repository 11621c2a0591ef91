import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { syncToDisk } from "#db/sync-to-disk.ts";
import { type KeyName, keyFiles } from "./key-files.ts";

/**
 * Makes a key of 32 random bytes, readable by its owner only. It has its name only once it is on the
 * disk, whole, and never takes the place of another: of two processes that race for it, the second
 * leaves the first one's.
 */
export function createKey(name: KeyName): void {
  const file = keyFiles[name]();
  const making = `${file}.making-${process.pid}`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  rmSync(making, { force: true });
  try {
    writeToDisk(making, randomBytes(32).toString("hex"));
    linkOnce(making, file);
  } finally {
    rmSync(making, { force: true });
  }
  syncToDisk(dirname(file));
}

function writeToDisk(file: string, text: string): void {
  const descriptor = openSync(file, "wx", 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function linkOnce(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  }
}
