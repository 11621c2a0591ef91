import { existsSync } from "node:fs";
import { DatabaseRefusal } from "#db/check-database.ts";
import { createSetUpToken } from "#db/commands/create-set-up-token.ts";
import { databaseFile, dataDirectory } from "#db/data-directory.ts";
import { openDatabase } from "#db/open-database.ts";
import { Refusal } from "../host/refusal.js";
import { loadDemo } from "./load-demo.ts";

export type PreparedData = {
  /** Whether the demo portfolio was loaded just now. */
  demoLoaded: boolean;
  /** For the one-time link that makes the first administrator; null where there is one. */
  setUpToken: string | null;
};

/**
 * Brings the data folder to where the server can use it: the demo portfolio where there is no
 * database yet (unless `DEMO=0`), tables up to date, file in good health.
 *
 * @throws Refusal when the database must not be used
 */
export async function prepareData(): Promise<PreparedData> {
  const demoLoaded = !existsSync(databaseFile()) && process.env.DEMO !== "0";
  if (demoLoaded) await loadDemo(dataDirectory());
  const db = openOrRefuse(databaseFile());
  try {
    return { demoLoaded, setUpToken: createSetUpToken(db) };
  } finally {
    db.$client.close();
  }
}

function openOrRefuse(file: string) {
  try {
    return openDatabase(file);
  } catch (fault) {
    if (!(fault instanceof DatabaseRefusal)) throw fault;
    throw new Refusal(fault.code, { file, detail: fault.message });
  }
}
