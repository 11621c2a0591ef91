import { insertUser } from "#db/access/insert-user.ts";
import type { Db } from "#db/open-database.ts";
import type { Actor, Role } from "#domain/access/permission.ts";

/** A user with a password hash that no password has. */
export function insertTestUser(db: Db, role: Role, id: string = role): Actor {
  db.transaction((tx) =>
    insertUser(tx, { id, username: id, name: id, role, passwordHash: "none", at: 0 }),
  );
  return { userId: id, role, name: id };
}
