import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import { removeFolder } from "#scripts/server/remove-folder.ts";
import { openDemoDatabase } from "./open-demo-database.ts";

/** The key that every test encrypts with, wherever its data folder is (`vitest.config.ts`). */
const testKey = "ab".repeat(32);

/**
 * Gives each test of a file a data folder of its own, with the demo portfolio and both keys,
 * and makes it the one the program works on.
 *
 * @returns where it is; to be asked within a test
 */
export function openDataFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "guatu-data-"));
    vi.stubEnv("DATA_DIR", folder);
    for (const key of ["household.key", "secret.key"])
      writeFileSync(join(folder, key), testKey, { mode: 0o600 });
    writeFileSync(join(folder, "guatu.sqlite"), openDemoDatabase().$client.serialize());
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    removeFolder(folder);
  });
  return () => folder;
}
