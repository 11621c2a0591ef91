import type Sqlite from "better-sqlite3";
import { listTables } from "#db/database-state.ts";
import { decrypt, type SealedPlace } from "./cipher.ts";
import { readHouseholdKeys } from "./household-key.ts";
import { keyFiles } from "./key-files.ts";
import { KeyRefusal } from "./key-refusal.ts";

/** Every encrypted column, by the place its texts were encrypted for. */
const sealedColumns = [
  { table: "household_holder", stored: "identity_cipher", column: "identity" },
  { table: "household_holder", stored: "phone_cipher", column: "phone" },
  { table: "household_holder", stored: "bank_account_cipher", column: "bankAccount" },
  { table: "saved_filter", stored: "terms", column: "terms" },
] as const;

/**
 * Proves the key of personal data, as its file holds it now, on what is stored: it opens a text, or
 * none is stored.
 *
 * @param most so many texts are tried, the newest first
 * @throws KeyRefusal
 */
export function proveHouseholdKey(
  client: Sqlite.Database,
  { most = Number.POSITIVE_INFINITY }: { most?: number } = {},
): void {
  const { cipher } = readHouseholdKeys();
  if (!hasSealedTexts(client)) return;
  let tried = 0;
  for (const { sealed, place } of sealedTexts(client)) {
    if (opens(() => decrypt(sealed, place, cipher))) return;
    tried += 1;
    if (tried >= most) break;
  }
  throw new KeyRefusal("household", "other", keyFiles.household());
}

/** Whether anything is stored that only the key of personal data opens. */
export function hasSealedTexts(client: Sqlite.Database): boolean {
  for (const _ of sealedTexts(client)) return true;
  return false;
}

function* sealedTexts(client: Sqlite.Database): Generator<{ sealed: string; place: SealedPlace }> {
  const tables = listTables(client);
  // A backup may be older than a table.
  for (const { table, stored, column } of sealedColumns.filter((each) =>
    tables.includes(each.table),
  )) {
    const rows = client
      .prepare<[], { row: string; sealed: string }>(
        `select id as row, ${stored} as sealed from ${table}
         where ${stored} is not null order by rowid desc`,
      )
      .iterate();
    for (const { row, sealed } of rows) yield { sealed, place: { table, column, row } };
  }
}

function opens(open: () => unknown): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}
