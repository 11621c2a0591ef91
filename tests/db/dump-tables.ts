import type { Db } from "#db/open-database.ts";

/** Every row of every table of ours, to prove that nothing changed. */
export function dumpTables(db: Db): Record<string, unknown[]> {
  const names = db.$client
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names.map((name) => [name, db.$client.prepare(`select * from "${name}"`).all()]),
  );
}
