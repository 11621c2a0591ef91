import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const blockBytes = 1024 * 1024;

/** SHA-256 of a file, a block at a time: a backup may be larger than the memory. */
export function hashFile(file: string): string {
  const hash = createHash("sha256");
  const block = Buffer.alloc(blockBytes);
  const descriptor = openSync(file, "r");
  try {
    for (let read = readSync(descriptor, block); read > 0; read = readSync(descriptor, block)) {
      hash.update(block.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest("hex");
}
