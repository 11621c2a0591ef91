import { closeSync, fsyncSync, openSync } from "node:fs";

/** Returns once a file, or the names in a folder, would outlast a power cut. */
export function syncToDisk(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
