import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { listBackups } from "#db/backup/list-backups.ts";
import { ensureBuilt } from "#scripts/server/ensure-built.ts";
import { findFreePort } from "#scripts/server/find-free-port.ts";
import { installDemo } from "#scripts/server/install-demo.ts";
import { removeFolder } from "#scripts/server/remove-folder.ts";
import { startServer } from "#scripts/server/start-server.ts";
import { PlainBrowser } from "#tests/bench/plain-browser.ts";
import { accountsOf } from "./sign-in.ts";

const backupPatienceMs = 60_000;

/**
 * Makes the demo office that the office of every spec is a copy of: loaded once, with everybody
 * signed in and its first backup made. Playwright runs this before the specs, and what it answers
 * after them.
 */
export default async function makeDemoOffice(): Promise<() => void> {
  await ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), "guatu-browser-"));
  const remove = () => removeFolder(folder);
  try {
    await fill(folder);
  } catch (fault) {
    remove();
    throw fault;
  }
  process.env.DEMO_OFFICE = folder;
  return remove;
}

async function fill(folder: string): Promise<void> {
  const dataDirectory = join(folder, "data");
  await installDemo(dataDirectory);
  const port = await findFreePort();
  const server = await startServer({ port, dataDirectory, output: "ignore" });
  try {
    writeFileSync(
      join(folder, "sessions.json"),
      JSON.stringify(await signInAll(server.url, dataDirectory)),
    );
    await untilBackedUp(dataDirectory);
  } finally {
    await server.stop();
  }
}

/** The cookies of each account, as an office on any port of this machine takes them. */
async function signInAll(url: string, dataDirectory: string) {
  const cookies: Record<string, { name: string; value: string }[]> = {};
  for (const account of accountsOf(dataDirectory)) {
    const browser = new PlainBrowser(url);
    await browser.signIn(account);
    cookies[account.username] = browser.cookies.map(({ name, value }) => ({ name, value }));
  }
  return cookies;
}

/** A copy of a backup half made would be one. */
async function untilBackedUp(dataDirectory: string): Promise<void> {
  const backups = join(dataDirectory, "backups");
  const until = performance.now() + backupPatienceMs;
  while (!existsSync(backups) || listBackups(backups).length === 0) {
    if (performance.now() > until) throw new Error("the demo office made no backup of itself");
    await delay(50);
  }
}
