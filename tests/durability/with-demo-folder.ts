import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDemo } from "#scripts/server/load-demo.ts";

/** A data folder with the demo portfolio, for as long as `use` runs. */
export async function withDemoFolder(use: (dataDirectory: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "guatu-kills-"));
  try {
    const dataDirectory = join(folder, "data");
    await loadDemo(dataDirectory);
    await use(dataDirectory);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
