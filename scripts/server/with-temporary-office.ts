import { mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "./find-free-port.ts";
import { installDemo } from "./install-demo.ts";
import { removeFolder } from "./remove-folder.ts";
import { startServer } from "./start-server.ts";

export type TemporaryOffice = {
  url: string;
  /** of its server */
  process: number;
  dataDirectory: string;
  /** For whatever else is to be gone afterwards. */
  folder: string;
};

/**
 * The built program on data of its own, for as long as `use` runs: the demo portfolio, or what
 * `fill` puts into the empty data folder. Whatever happens, the server is stopped and its data
 * removed; where `use` fails, what the server printed is shown first.
 *
 * @throws Refusal when the demo or the server does not come up
 */
export async function withTemporaryOffice<T>(
  use: (office: TemporaryOffice) => Promise<T>,
  { fill = installDemo }: { fill?: (dataDirectory: string) => Promise<void> } = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "guatu-office-"));
  const dataDirectory = join(folder, "data");
  const log = join(folder, "server.log");
  try {
    await fill(dataDirectory);
    const port = await findFreePort();
    const server = await startServer({ port, dataDirectory, output: openSync(log, "w") });
    return await use({ url: server.url, process: server.process, dataDirectory, folder }).finally(
      server.stop,
    );
  } catch (fault) {
    showLog(log);
    throw fault;
  } finally {
    removeFolder(folder);
  }
}

function showLog(file: string): void {
  try {
    process.stdout.write(readFileSync(file, "utf8"));
  } catch {
    // The server was never started, so it has said nothing.
  }
}
