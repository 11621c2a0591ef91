import { demoAccounts } from "#db/demo/demo-accounts.ts";
import { loadDemo } from "#db/demo/load-demo.ts";
import { type Db, openDatabase } from "#db/open-database.ts";
import { openTestDatabase } from "./open-test-database.ts";

/** 2026-11-24 10:00 in Shanghai. */
export const demoLoadedAt = Date.UTC(2026, 10, 24, 2);

/** Password hashes that no password has. */
export const noPasswords = new Map(demoAccounts.map(({ username }) => [username, "none"]));

let image: Buffer | undefined;

/** The demo portfolio in memory: loaded once a file of tests, then copied. */
export function openDemoDatabase(): Db {
  image ??= loadImage();
  return openDatabase(image);
}

function loadImage(): Buffer {
  const db = openTestDatabase();
  const loaded = loadDemo(db, { passwordHashes: noPasswords, at: demoLoadedAt });
  if (!loaded.ok) throw new Error(loaded.refusal);
  return db.$client.serialize();
}
