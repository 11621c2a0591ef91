import { accessSync, constants } from "node:fs";
import { projectRoot } from "./project-root.js";
import { Refusal } from "./refusal.js";

/**
 * Whether something can be installed or built here. Once both are done the folder need not be
 * written: all state is in the data folder.
 *
 * @throws {Refusal}
 */
export function checkProgramFolder(folder = projectRoot) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal("folderNotWritable", { folder });
  }
}
