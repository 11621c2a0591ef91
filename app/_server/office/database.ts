import "server-only";
import { openOffice } from "#db/office/open-office.ts";
import type { Db } from "#db/open-database.ts";

const holder = globalThis as typeof globalThis & { guatuDatabase?: Db };

/**
 * The server's one database connection, opened on first use.
 *
 * @throws Error while the site is being built: a build that read data would freeze it
 */
export function database(): Db {
  if (process.env.NEXT_PHASE === "phase-production-build") {
    throw new Error("the database was touched during the build");
  }
  holder.guatuDatabase ??= openOffice();
  return holder.guatuDatabase;
}
