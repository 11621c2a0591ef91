import { join } from "node:path";
import type Sqlite from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { listTables, readMigratedTo } from "./database-state.ts";
import { latestMigration } from "./latest-migration.ts";

/** As drizzle-kit knows it. */
const createRecord =
  "create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)";

/**
 * Brings the tables up to date, all of it or nothing. Drizzle's own migrator takes back what SQLite
 * has taken back already when the disk was full, and so hides that it was.
 */
export function migrateTables(client: Sqlite.Database): void {
  const hasRecord = listTables(client).includes("__drizzle_migrations");
  if (hasRecord && readMigratedTo(client) >= latestMigration()) return;
  const migrate = client.transaction(() => {
    client.exec(createRecord);
    const migratedTo = readMigratedTo(client);
    const note = client.prepare(
      "insert into __drizzle_migrations (hash, created_at) values (?, ?)",
    );
    for (const { sql, hash, folderMillis } of readMigrations()) {
      if (folderMillis <= migratedTo) continue;
      for (const statement of sql) client.exec(statement);
      note.run(hash, folderMillis);
    }
  });
  migrate.immediate();
}

function readMigrations() {
  return readMigrationFiles({
    migrationsFolder: join(/* turbopackIgnore: true */ process.cwd(), "db/migrations"),
  });
}
