import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { databaseFile } from "#db/data-directory.ts";
import { Refusal } from "../host/refusal.js";
import { runStep } from "../host/run-step.js";

/**
 * Loads the demo portfolio into an empty data folder, whole or not at all: it is made in a
 * folder of its own and moved into place, the database last.
 *
 * @throws Refusal when the demo could not be made; the data folder is then as it was
 */
export async function loadDemo(dataDirectory: string): Promise<void> {
  const staging = join(dataDirectory, "demo-being-loaded");
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  const loaded = await runStep({
    name: "stepDemo",
    command: process.execPath,
    args: ["scripts/load-demo.ts"],
    env: { DATA_DIR: staging },
  });
  if (loaded) moveInto(dataDirectory, staging);
  rmSync(staging, { recursive: true, force: true });
  if (!loaded) throw new Refusal("demoFailed");
}

function moveInto(dataDirectory: string, staging: string): void {
  const database = basename(databaseFile());
  const others = readdirSync(staging).filter((name) => name !== database);
  for (const name of [...others, database]) {
    renameSync(join(staging, name), join(dataDirectory, name));
  }
}
