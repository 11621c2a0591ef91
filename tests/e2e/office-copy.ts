import { cpSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { findFreePort } from "#scripts/server/find-free-port.ts";
import { removeFolder } from "#scripts/server/remove-folder.ts";
import { startServer } from "#scripts/server/start-server.ts";

export type OfficeCopy = {
  readonly url: string;
  readonly dataDirectory: string;
  /** What the server has printed. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
};

/** Where the office is that the others are copied from; see make-demo-office.ts. */
export function demoOffice(): string {
  const folder = process.env.DEMO_OFFICE;
  if (!folder) throw new Error("no demo office was made");
  return folder;
}

/**
 * A server of its own on a copy of the demo office, as it was when it was made.
 *
 * @param prepare changes the copied data before the server starts
 * @param env of the server's surroundings, what differs from ours
 */
export async function openOfficeCopy(
  prepare: (dataDirectory: string) => void = () => {},
  env: Readonly<Record<string, string>> = {},
): Promise<OfficeCopy> {
  const folder = mkdtempSync(join(tmpdir(), "guatu-office-"));
  const dataDirectory = join(folder, "data");
  const log = join(folder, "server.log");
  const remove = () => removeFolder(folder);
  try {
    cpSync(join(demoOffice(), "data"), dataDirectory, { recursive: true });
    keepSignInsAsTheyAre(dataDirectory);
    prepare(dataDirectory);
    const port = await findFreePort();
    const server = await startServer({ port, dataDirectory, env, output: openSync(log, "w") });
    const close = () => server.stop().finally(remove);
    return { url: server.url, dataDirectory, log: () => readFileSync(log, "utf8"), close };
  } catch (fault) {
    remove();
    throw fault;
  }
}

/**
 * A session that has served nothing for half an hour is over, and tries to sign in are forgotten by
 * a job after a while: many runs take longer, and are to find the same rows from first to last.
 */
function keepSignInsAsTheyAre(dataDirectory: string): void {
  const client = new Sqlite(join(dataDirectory, "guatu.sqlite"));
  client.prepare("update session set last_seen_at = ?").run(Date.now());
  client.exec("delete from sign_in_try; delete from sign_in_challenge");
  client.close();
}
