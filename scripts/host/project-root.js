import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the program lies, wherever it was called from. */
export const projectRoot = resolve(fileURLToPath(import.meta.url), "../../..");
