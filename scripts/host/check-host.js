import { accessSync, constants } from "node:fs";
import { projectRoot } from "./project-root.js";
import { Refusal } from "./refusal.js";

const oldestNode = 20;

/**
 * Whether this machine can run the program at all.
 *
 * @throws {Refusal}
 */
export function checkHost(version = process.versions.node, folder = projectRoot) {
  if (Number.parseInt(version, 10) < oldestNode) throw new Refusal("oldNode", { found: version });
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal("folderNotWritable", { folder });
  }
}
