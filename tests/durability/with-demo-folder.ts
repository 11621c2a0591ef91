import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installDemo } from "#scripts/server/install-demo.ts";
import { removeFolder } from "#scripts/server/remove-folder.ts";

/** A data folder with the demo portfolio, for as long as `use` runs. */
export async function withDemoFolder(use: (dataDirectory: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "guatu-kills-"));
  try {
    const dataDirectory = join(folder, "data");
    await installDemo(dataDirectory);
    await use(dataDirectory);
  } finally {
    removeFolder(folder);
  }
}
