import { demoAccounts } from "#db/demo/demo-accounts.ts";
import { loadDemo } from "#db/demo/load-demo.ts";
import type { Db } from "#db/open-database.ts";
import { openTestDatabase } from "./open-test-database.ts";

/** 2026-11-24 10:00 in Shanghai. */
export const demoLoadedAt = Date.UTC(2026, 10, 24, 2);

/** Password hashes that no password has. */
export const noPasswords = new Map(demoAccounts.map(({ username }) => [username, "none"]));

/** The demo portfolio in memory. */
export function openDemoDatabase(): Db {
  const db = openTestDatabase();
  const loaded = loadDemo(db, { passwordHashes: noPasswords, at: demoLoadedAt });
  if (!loaded.ok) throw new Error(loaded.refusal);
  return db;
}
