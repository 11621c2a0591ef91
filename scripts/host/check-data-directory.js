import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { projectRoot } from "./project-root.js";
import { Refusal } from "./refusal.js";

/**
 * Makes the folder of all state where it is missing, and proves that it can be written.
 *
 * @throws {Refusal}
 */
export function checkDataDirectory(folder = process.env.DATA_DIR ?? "data") {
  const path = resolve(projectRoot, folder);
  const probe = join(path, `.probe-${process.pid}`);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (fault) {
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    const isFull = /^(ENOSPC|EDQUOT)$/.test(reason);
    throw isFull
      ? new Refusal("disk.full", { folder: path, detail: reason })
      : new Refusal("dataNotWritable", { folder: path, reason });
  }
}
