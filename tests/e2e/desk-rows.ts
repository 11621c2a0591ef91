import { join } from "node:path";
import Sqlite from "better-sqlite3";

/** What a page view may touch: when a session was last seen, and the throttle of sign-in. */
const volatile = ["session", "sign_in_try"];

/** Every row of the running office, to prove that nothing changed. */
export function readRows(dataDirectory: string): Record<string, unknown[]> {
  const file = join(dataDirectory, "guatu.sqlite");
  const client = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const names = client
      .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
      .pluck()
      .all() as string[];
    const kept = names.filter((name) => !volatile.includes(name));
    return Object.fromEntries(
      kept.map((name) => [name, client.prepare(`select * from "${name}"`).all()]),
    );
  } finally {
    client.close();
  }
}
