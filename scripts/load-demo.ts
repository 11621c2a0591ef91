// Loads the demo portfolio into an empty database and keeps its passwords beside it.
import { demoAccountsFile } from "#db/data-directory.ts";
import { createDemoAccounts } from "#db/demo/create-demo-accounts.ts";
import { isUntouched, loadDemo } from "#db/demo/load-demo.ts";
import { writeDemoAccounts } from "#db/demo/write-demo-accounts.ts";
import { findOffice } from "#db/office/find-office.ts";
import { openOffice } from "#db/office/open-office.ts";
import type { Db } from "#db/open-database.ts";
import { explainFaults } from "./recovery/explain-faults.ts";
import { withHeldFolder } from "./server/with-held-folder.ts";

process.umask(0o077);
await explainFaults(() => withHeldFolder(run));

async function run(): Promise<void> {
  const isNew = findOffice({ anew: process.env.NEW_OFFICE === "1" }) === "none";
  const db = openOffice({ mayBeNew: isNew });
  try {
    console.log(await load(db));
  } finally {
    db.$client.close();
  }
}

/** The passwords are kept before the database has them: a fault in between loses nothing. */
async function load(db: Db): Promise<string> {
  if (!isUntouched(db)) return "demo: not loaded, the database is in use";
  const { accounts, passwordHashes } = await createDemoAccounts();
  writeDemoAccounts(demoAccountsFile(), accounts);
  const loaded = loadDemo(db, { passwordHashes, at: Date.now() });
  if (!loaded.ok) return `demo: ${loaded.refusal}`;
  return `demo: ${loaded.value.projects} projects, ${accounts.length} accounts`;
}
