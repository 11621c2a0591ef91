import { rmSync } from "node:fs";
import { createSetUpToken } from "#db/access/create-set-up-token.ts";
import { dataDirectory, demoStagingDirectory } from "#db/data-directory.ts";
import { proveSessionKey } from "#db/encryption/prove-session-key.ts";
import { closeToOthers } from "#db/office/close-to-others.ts";
import { findOffice } from "#db/office/find-office.ts";
import { openOffice } from "#db/office/open-office.ts";
import { proveWrite } from "#db/readiness/prove-write.ts";
import { say } from "../host/say.js";
import { installDemo } from "./install-demo.ts";

export type PreparedData = {
  /** Whether the demo portfolio was loaded just now. */
  demoLoaded: boolean;
  /** For the one-time link that makes the first administrator; null where there is one. */
  setUpToken: string | null;
};

/**
 * Brings the data folder, which is held meanwhile, to where the server can use it: closed to others,
 * the demo portfolio where there is no office yet (unless `DEMO=0`), tables up to date, the file in
 * good health and writable, both keys proved on what they have encrypted.
 *
 * @throws Error what `explainFaults` puts in words: nothing is made in the place of what is damaged
 */
export async function prepareData(): Promise<PreparedData> {
  process.umask(0o077);
  tellOpened();
  const isNew = findOffice({ anew: process.env.NEW_OFFICE === "1" }) === "none";
  const demoLoaded = isNew && process.env.DEMO !== "0";
  if (demoLoaded) await installDemo(dataDirectory());
  rmSync(demoStagingDirectory(), { recursive: true, force: true });
  const db = openOffice({ mayBeNew: isNew });
  try {
    await proveSessionKey(db.$client);
    proveWrite(db);
    return { demoLoaded, setUpToken: createSetUpToken(db) };
  } finally {
    db.$client.close();
  }
}

function tellOpened(): void {
  const { mended, open } = closeToOthers();
  const [first] = mended;
  if (first !== undefined) {
    console.log(say("dataFolder.mended", { count: mended.length, file: first }));
  }
  for (const file of open) console.error(say("dataFolder.open", { file }));
}
