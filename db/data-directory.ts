import { join, resolve } from "node:path";

/** Where all state lives: `DATA_DIR`, or `data` beside the program. */
export function dataDirectory(): string {
  return resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || "data");
}

export const databaseFile = () => join(dataDirectory(), "guatu.sqlite");
/** The key that signs session cookies; outside the database and its backups. */
export const secretFile = () => join(dataDirectory(), "secret.key");
/** The key of personal data; without it the encrypted columns are lost. Keep a copy elsewhere. */
export const householdKeyFile = () => join(dataDirectory(), "household.key");
/** What people add beside the database; copied into each backup where it is there. */
export const storedFilesDirectory = () => join(dataDirectory(), "files");
/** Held by whoever works on the data folder alone. It is empty and stays. */
export const lockFile = () => join(dataDirectory(), "guatu.lock");
export const demoAccountsFile = () => join(dataDirectory(), "demo-accounts.json");

/** Where the demo portfolio is made before it is moved into place. */
export const demoStagingDirectory = () => join(dataDirectory(), "demo-being-loaded");

/** Where backups go: `BACKUP_DIR`, best on another disk, or `backups` in the data folder. */
export function backupDirectory(): string {
  return resolve(
    /* turbopackIgnore: true */ process.env.BACKUP_DIR || join(dataDirectory(), "backups"),
  );
}
