import type { Reader } from "#db/open-database.ts";

/**
 * A statement that is put together and prepared when a connection first needs it and then kept as
 * long as the connection: for what runs thousands of times in one transaction. Its values are
 * placeholders, given each time. One that writes is built on a `Transaction`, and runs in one only.
 *
 * @example
 * const nameOf = preparedPerConnection((db) => db.select(…).where(eq(project.id, sql.placeholder("id"))).prepare());
 * nameOf(tx).get({ id: "p" })
 */
export function preparedPerConnection<Statement, On extends Reader = Reader>(
  build: (db: On) => Statement,
): (db: On) => Statement {
  const kept = new WeakMap<object, Statement>();
  return (db) => {
    const connection = connectionOf(db);
    const known = kept.get(connection);
    if (known) return known;
    const built = build(db);
    kept.set(connection, built);
    return built;
  };
}

/** Drizzle's session, which a database shares with its transactions; its types do not show it. */
function connectionOf(db: Reader): object {
  const { session } = db as unknown as { session?: object };
  if (!session) throw new Error("drizzle keeps its session elsewhere");
  return session;
}
