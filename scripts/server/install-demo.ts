import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import {
  databaseFile,
  demoStagingDirectory,
  householdKeyFile,
  lockFile,
  secretFile,
} from "#db/data-directory.ts";
import { exitCodes } from "../host/exit-codes.js";
import { Refusal, SaidAlready } from "../host/refusal.js";
import { runStep } from "../host/run-step.js";

/**
 * Loads the demo portfolio into an empty data folder, whole or not at all: it is made in a
 * folder of its own and moved into place, the database last.
 *
 * @throws SaidAlready, Refusal when the demo could not be made; the data folder is then as it was
 */
export async function installDemo(dataDirectory: string): Promise<void> {
  const staging = join(dataDirectory, basename(demoStagingDirectory()));
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  takeKeys(dataDirectory, staging);
  const code = await runStep({
    name: "stepDemo",
    command: process.execPath,
    args: ["scripts/load-demo.ts"],
    env: { DATA_DIR: staging, NEW_OFFICE: "1" },
  });
  if (code === 0) moveInto(dataDirectory, staging);
  rmSync(staging, { recursive: true, force: true });
  if (Object.values(exitCodes).includes(code)) throw new SaidAlready(code);
  if (code !== 0) throw new Refusal("demoFailed");
}

/** Keys that are there already are used, never replaced: they may be all that is left of an office. */
function takeKeys(dataDirectory: string, staging: string): void {
  for (const name of [householdKeyFile, secretFile].map((file) => basename(file()))) {
    const known = join(dataDirectory, name);
    if (existsSync(known)) copyFileSync(known, join(staging, name));
  }
}

function moveInto(dataDirectory: string, staging: string): void {
  const database = basename(databaseFile());
  const others = readdirSync(staging).filter(
    (name) => name !== database && name !== basename(lockFile()),
  );
  for (const name of [...others, database]) {
    renameSync(join(staging, name), join(dataDirectory, name));
  }
}
