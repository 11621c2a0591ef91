import type Sqlite from "better-sqlite3";

/** What two copies of one database must agree on. */
export type DatabaseState = {
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** The last row of the audit trail. */
  readonly auditHead: { readonly sequence: number; readonly hash: string } | null;
  /** When the newest of its migrations was written, as the journal of migrations has it. */
  readonly migratedTo: number;
};

/** Reads it in the transaction under way, or in one moment each where there is none. */
export function readDatabaseState(client: Sqlite.Database): DatabaseState {
  const tables = listTables(client);
  const rowsOf = (table: string) =>
    Number(client.prepare(`select count(*) from "${table}"`).pluck().get());
  const head = client
    .prepare("select sequence, hash from audit_event order by sequence desc limit 1")
    .get() as DatabaseState["auditHead"] | undefined;
  return {
    rows: Object.fromEntries(tables.map((table) => [table, rowsOf(table)])),
    auditHead: head ?? null,
    migratedTo: readMigratedTo(client),
  };
}

export function listTables(client: Sqlite.Database): string[] {
  return client
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all();
}

/** @returns 0 for a database without tables */
export function readMigratedTo(client: Sqlite.Database): number {
  return Number(client.prepare("select max(created_at) from __drizzle_migrations").pluck().get());
}
