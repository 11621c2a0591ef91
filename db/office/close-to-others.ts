import { chmodSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { backupDirectory, dataDirectory } from "../data-directory.ts";

export type Opened = {
  /** What others could read or write until now. */
  readonly mended: readonly string[];
  /** What they still can, since its rights cannot be changed. */
  readonly open: readonly string[];
};

/**
 * Takes the data folder and everything in it away from everybody but its owner, the backups
 * elsewhere too. A folder that backups share with other things is left as it is.
 */
export function closeToOthers(): Opened {
  const mended: string[] = [];
  const open: string[] = [];
  for (const path of [...pathsUnder(dataDirectory()), ...backupPaths()]) {
    if (!isOpen(path)) continue;
    (close(path) ? mended : open).push(path);
  }
  return { mended, open };
}

function backupPaths(): string[] {
  const directory = backupDirectory();
  if (directory.startsWith(dataDirectory()) || !isFolder(directory)) return [];
  return readdirSync(directory)
    .filter((name) => /^(guatu-|\.(making|removing)-)/.test(name))
    .flatMap((name) => pathsUnder(join(directory, name)));
}

/** A link is passed over: what it points to may be anybody's. */
function pathsUnder(start: string): string[] {
  const paths: string[] = [];
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (lstatSync(path).isSymbolicLink() && path !== dataDirectory()) continue;
    paths.push(path);
    if (!isFolder(path)) continue;
    for (const name of readdirSync(path)) waiting.push(join(path, name));
  }
  return paths;
}

const othersMay = 0o077;
const isOpen = (path: string) =>
  process.platform !== "win32" && (statSync(path).mode & othersMay) !== 0;
const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function close(path: string): boolean {
  try {
    chmodSync(path, statSync(path).mode & 0o700);
    return !isOpen(path);
  } catch {
    return false;
  }
}
