// npm run plan:import -- FILE --project SLUG: what a plan file would change; with --yes, proposes it.
import { readFileSync } from "node:fs";
import { databaseFile } from "#db/data-directory.ts";
import { openOffice } from "#db/office/open-office.ts";
import { readCommand } from "./exchange/import-command.ts";
import { importFile } from "./exchange/import-file.ts";

const { command, say } = readCommand(process.argv.slice(2));
if (command) {
  const bytes = readOrNull(command.file);
  // Opened only where there is something to open: a mistyped folder gets no empty office.
  const isThere = readOrNull(databaseFile()) !== null;
  if (bytes === null) fail(say("noFile", { file: command.file }));
  else if (!isThere) fail(say("noFile", { file: databaseFile() }));
  else await run(bytes);
} else fail(say("usage"));

async function run(bytes: Uint8Array): Promise<void> {
  if (!command) return;
  const db = openOffice();
  try {
    const { lines, ok } = await importFile(db, { ...command, bytes, at: Date.now() });
    if (ok) console.log(lines.join("\n"));
    else fail(lines.join("\n"));
  } finally {
    db.$client.close();
  }
}

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
