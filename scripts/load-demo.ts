// Loads the demo portfolio into an empty database and keeps its passwords beside it.
import { databaseFile, demoAccountsFile } from "#db/data-directory.ts";
import { createDemoAccounts } from "#db/demo/create-demo-accounts.ts";
import { isUntouched, loadDemo } from "#db/demo/load-demo.ts";
import { writeDemoAccounts } from "#db/demo/write-demo-accounts.ts";
import { openDatabase } from "#db/open-database.ts";

const db = openDatabase(databaseFile());
try {
  console.log(await load());
} finally {
  db.$client.close();
}

/** The passwords are kept before the database has them: a fault in between loses nothing. */
async function load(): Promise<string> {
  if (!isUntouched(db)) return "demo: not loaded, the database is in use";
  const { accounts, passwordHashes } = await createDemoAccounts();
  writeDemoAccounts(demoAccountsFile(), accounts);
  const loaded = loadDemo(db, { passwordHashes, at: Date.now() });
  if (!loaded.ok) return `demo: ${loaded.refusal}`;
  return `demo: ${loaded.value.projects} projects, ${accounts.length} accounts`;
}
