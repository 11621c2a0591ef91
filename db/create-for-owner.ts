import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a file that is not there yet, empty and its owner's alone whatever the umask says; its folder
 * too. What SQLite lays beside a database takes its rights from it.
 */
export function createForOwner(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
}
